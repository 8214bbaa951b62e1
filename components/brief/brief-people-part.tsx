import { FieldPairs } from '@/components/ui/field-pairs';
import { FormSection } from '@/components/ui/form-section';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { fieldProps, type BriefPartProps } from './brief-fields';

/** How many people, how, from when and for how long. */
export function BriefPeoplePart(part: BriefPartProps) {
  const { text, choices } = part;
  const { key: seatsKey, ...seats } = fieldProps(part, 'seats');
  const { key: engagementKey, ...engagement } = fieldProps(part, 'engagement');
  const { key: startKey, ...start } = fieldProps(part, 'startOn');
  const { key: latestKey, ...latest } = fieldProps(part, 'latestStartOn');
  const { key: monthsKey, ...months } = fieldProps(part, 'durationMonths');
  const { key: englishKey, ...english } = fieldProps(part, 'english');
  const { key: onCallKey, ...onCall } = fieldProps(part, 'onCall');
  return (
    <FormSection legend={text.steps.people.title} help={text.steps.people.lead}>
      <FieldPairs>
        <TextField key={seatsKey} {...seats} inputMode="numeric" maxLength={2} />
        <SelectField
          key={engagementKey}
          {...engagement}
          options={choices.engagements}
          placeholder={text.open}
        />
        <TextField key={startKey} {...start} mark={text.optional} type="date" />
        <TextField key={latestKey} {...latest} mark={text.optional} type="date" />
        <TextField
          key={monthsKey}
          {...months}
          mark={text.optional}
          inputMode="numeric"
          maxLength={2}
          // A permanent hire has no end, with scripts off as well; what was typed is not sent on (brief-form.ts).
          wrapperClassName="in-[form:has(option[value=permanent]:checked)]:hidden!"
        />
        <SelectField key={englishKey} {...english} options={choices.english} placeholder={text.open} />
        <SelectField key={onCallKey} {...onCall} options={choices.onCall} placeholder={text.open} />
      </FieldPairs>
    </FormSection>
  );
}
