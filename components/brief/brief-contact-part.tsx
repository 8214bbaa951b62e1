import { CheckboxField } from '@/components/ui/checkbox-field';
import { FieldPairs } from '@/components/ui/field-pairs';
import { FormSection } from '@/components/ui/form-section';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { errorOf, fieldProps, valueOf, type BriefPartProps } from './brief-fields';

/** Who is asking, and what they agree to. Nothing is ticked beforehand. */
export function BriefContactPart(part: BriefPartProps) {
  const { text, choices, state } = part;
  const { key: nameKey, ...name } = fieldProps(part, 'contactName');
  const { key: emailKey, ...email } = fieldProps(part, 'workEmail');
  const { key: companyKey, ...company } = fieldProps(part, 'company');
  const { key: countryKey, ...country } = fieldProps(part, 'country');
  return (
    <FormSection legend={text.steps.contact.title} help={text.steps.contact.lead}>
      <FieldPairs>
        <TextField
          key={nameKey}
          {...name}
          mark={text.required}
          required
          maxLength={120}
          autoComplete="name"
          dir="auto"
        />
        <TextField
          key={emailKey}
          {...email}
          mark={text.required}
          required
          type="email"
          maxLength={254}
          autoComplete="email"
        />
        <TextField
          key={companyKey}
          {...company}
          mark={text.required}
          required
          maxLength={160}
          autoComplete="organization"
          dir="auto"
        />
        <SelectField
          key={countryKey}
          {...country}
          mark={text.required}
          required
          options={choices.countries}
          placeholder={text.chooseCountry}
          autoComplete="country"
        />
      </FieldPairs>
      <div className="flex flex-col gap-4">
        <CheckboxField
          name="consentRequest"
          required
          label={text.consent.request}
          error={errorOf(state, 'consentRequest')}
          defaultChecked={valueOf(part, 'consentRequest') === 'yes'}
        />
        <CheckboxField
          name="consentLater"
          label={text.consent.later}
          error={errorOf(state, 'consentLater')}
          defaultChecked={valueOf(part, 'consentLater') === 'yes'}
        />
        <p className="text-small text-ink-2">{text.consent.note}</p>
      </div>
    </FormSection>
  );
}
