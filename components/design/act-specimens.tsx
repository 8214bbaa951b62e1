import { ActForm } from '@/components/ui/act-form';
import { AnnouncedForm } from '@/components/ui/announced-form';
import { Button } from '@/components/ui/button';
import type { ButtonVariant } from '@/components/ui/button-class';
import { ConfirmForm } from '@/components/ui/confirm-form';
import { LinkButton } from '@/components/ui/link-button';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextLink } from '@/components/ui/text-link';
import type { designText } from '@/lib/text/en/design';
import { demoAction } from './demo-action';
import { Specimen } from './specimen';

const variants: readonly ButtonVariant[] = ['primary', 'secondary', 'quiet', 'danger'];

/** What is pressed: buttons, links, and the forms of one button. */
export function ActSpecimens({ text }: { text: typeof designText }) {
  const { states, samples } = text;
  const buttons = (props: { disabled?: boolean; size?: 'dense' }) => (
    <div className="flex flex-wrap gap-3">
      {variants.map((variant) => (
        <Button key={variant} variant={variant} {...props}>
          {samples[variant]}
        </Button>
      ))}
    </div>
  );
  return (
    <>
      <Specimen
        file="components/ui/button.tsx"
        text={text}
        draw={() => [
          { state: states.usual, part: buttons({}) },
          { state: states.dense, part: buttons({ size: 'dense' }) },
          { state: states.disabled, part: buttons({ disabled: true }) },
          { state: states.long, part: <Button>{samples.longButton}</Button> },
          {
            state: states.rtl,
            part: (
              <div dir="rtl">
                <Button variant="secondary">{samples.rtlName}</Button>
              </div>
            ),
          },
        ]}
      />
      <Specimen
        file="components/ui/submit-button.tsx"
        text={text}
        draw={() => [
          {
            state: states.usual,
            part: <SubmitButton pendingLabel={samples.sending}>{samples.primary}</SubmitButton>,
          },
          {
            state: states.sending,
            part: <SubmitButton aria-disabled="true">{samples.sending}</SubmitButton>,
          },
        ]}
      />
      <Specimen
        file="components/ui/link-button.tsx"
        text={text}
        draw={() => [
          {
            state: states.usual,
            part: (
              <div className="flex flex-wrap gap-3">
                {variants.slice(0, 3).map((variant) => (
                  <LinkButton key={variant} href="/admin/design" variant={variant}>
                    {samples.link}
                  </LinkButton>
                ))}
              </div>
            ),
          },
        ]}
      />
      <Specimen
        file="components/ui/text-link.tsx"
        text={text}
        draw={() => [{ state: states.usual, part: <TextLink href="/admin/design">{samples.link}</TextLink> }]}
      />
      <Specimen
        file="components/ui/act-form.tsx"
        text={text}
        draw={() => [
          {
            state: states.press,
            part: (
              <ActForm action={demoAction} fields={{ message: samples.done }} pendingLabel={samples.sending}>
                {samples.primary}
              </ActForm>
            ),
          },
        ]}
      />
      <Specimen
        file="components/ui/announced-form.tsx"
        text={text}
        draw={() => [
          {
            state: states.press,
            part: (
              <AnnouncedForm
                action={demoAction}
                fields={{ message: samples.done }}
                variant="secondary"
                pendingLabel={samples.announcing}
              >
                {samples.announce}
              </AnnouncedForm>
            ),
          },
        ]}
      />
      <Specimen
        file="components/ui/confirm-form.tsx"
        text={text}
        draw={() => [
          {
            state: states.press,
            part: (
              <ConfirmForm action={demoAction} question={samples.question} pendingLabel={samples.sending}>
                {samples.danger}
              </ConfirmForm>
            ),
          },
        ]}
      />
    </>
  );
}
