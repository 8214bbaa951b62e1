import { FieldPairs } from '@/components/ui/field-pairs';
import { FormSection } from '@/components/ui/form-section';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { fieldProps, type BriefPartProps } from './brief-fields';
import { SkillRows } from './skill-rows';
import { TickGroup } from './tick-group';

/** What people would work with. */
export function BriefWorkPart(part: BriefPartProps) {
  const { text, choices } = part;
  const { key: languageKey, ...language } = fieldProps(part, 'language');
  const { key: levelKey, ...level } = fieldProps(part, 'level');
  const { key: notesKey, ...notes } = fieldProps(part, 'notes');
  return (
    <FormSection legend={text.steps.work.title} help={text.steps.work.lead}>
      <FieldPairs>
        <SelectField key={languageKey} {...language} options={choices.languages} />
        <SelectField key={levelKey} {...level} options={choices.levels} placeholder={text.open} />
      </FieldPairs>
      <SkillRows {...part} />
      <TickGroup
        part={part}
        field="domains"
        options={choices.domains}
        className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3"
        collapsed
      />
      <TextArea key={notesKey} {...notes} mark={text.optional} rows={5} maxLength={2000} dir="auto" />
    </FormSection>
  );
}
