import { Disclosure } from '@/components/ui/disclosure';
import { Explain } from '@/components/ui/explain';
import { MenuButton } from '@/components/ui/menu-button';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { designText } from '@/lib/text/en/design';
import { demoAction } from './demo-action';
import { Specimen } from './specimen';

type MoreSpecimensProps = { text: typeof designText; closeLabel: string };

/** What opens: more text, an explanation, a menu. */
export function MoreSpecimens({ text, closeLabel }: MoreSpecimensProps) {
  const { states, samples } = text;
  const menu = (label: string) => (
    <MenuButton
      label={label}
      links={[{ href: '/admin/account', label: samples.menuLink }]}
      act={{ action: demoAction, label: samples.menuAct, pending: samples.sending }}
      className="max-w-44"
    />
  );
  return (
    <>
      <Specimen
        file="components/ui/disclosure.tsx"
        text={text}
        draw={() => [
          {
            state: states.usual,
            part: <Disclosure summary={samples.disclosure}>{samples.disclosed}</Disclosure>,
          },
          {
            state: states.open,
            part: (
              <Disclosure summary={samples.disclosure} open>
                {samples.disclosed}
              </Disclosure>
            ),
          },
          {
            state: states.rtl,
            part: (
              <div dir="rtl">
                <Disclosure summary={samples.rtlName}>{samples.disclosed}</Disclosure>
              </div>
            ),
          },
        ]}
      />
      <Specimen
        file="components/ui/explain.tsx"
        text={text}
        draw={() => [
          {
            state: states.press,
            part: (
              <Explain title={samples.explain} closeLabel={closeLabel}>
                {samples.explained}
              </Explain>
            ),
          },
        ]}
      />
      <Specimen
        file="components/ui/menu-button.tsx"
        text={text}
        draw={() => [
          { state: states.press, part: menu(samples.menu) },
          { state: states.long, part: menu(samples.longLabel) },
          { state: states.rtl, part: <div dir="rtl">{menu(samples.rtlName)}</div> },
        ]}
      />
      <Specimen
        file="components/ui/visually-hidden.tsx"
        text={text}
        draw={() => [{ state: text.hiddenNote, part: <VisuallyHidden>{samples.hidden}</VisuallyHidden> }]}
      />
    </>
  );
}
