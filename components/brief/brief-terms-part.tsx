import { FieldPairs } from '@/components/ui/field-pairs';
import { FormSection } from '@/components/ui/form-section';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { BriefField } from '@/lib/domain/lead/brief';
import { briefFormNames } from '@/lib/domain/lead/brief-fields';
import { fieldProps, valueOf, type BriefPartProps } from './brief-fields';
import { TickGroup } from './tick-group';
import { useAmountReadings } from './use-amount-readings';

/** When both sides are at work, and what it may cost. */
export function BriefTermsPart(part: BriefPartProps) {
  const { text, choices } = part;
  const { key: hoursKey, ...hours } = fieldProps(part, 'hoursPerWeek');
  const { key: minHoursKey, ...minHours } = fieldProps(part, 'minHoursPerWeek');
  const { key: zoneKey, ...zone } = fieldProps(part, 'timeZone');
  const { key: overlapKey, ...overlap } = fieldProps(part, 'minOverlapMinutes');
  const { key: fromKey, ...from } = fieldProps(part, 'workFrom');
  const { key: toKey, ...to } = fieldProps(part, 'workTo');
  const { readings, read } = useAmountReadings(text.money.readAs);
  const { key: ceilingKey, ...ceiling } = amountProps(part, 'budgetCeiling', readings.budgetCeiling);
  const { key: targetKey, ...target } = amountProps(part, 'budgetTarget', readings.budgetTarget);
  const currency = valueOf(part, briefFormNames.currency) || 'EUR';
  const unit = valueOf(part, briefFormNames.unit) || 'hour';
  return (
    <FormSection legend={text.steps.terms.title} help={text.steps.terms.lead}>
      <FieldPairs>
        <TextField key={hoursKey} {...hours} mark={text.optional} inputMode="numeric" maxLength={2} />
        <TextField key={minHoursKey} {...minHours} mark={text.optional} inputMode="numeric" maxLength={2} />
        <SelectField key={zoneKey} {...zone} options={choices.timeZones} placeholder={text.open} />
        <SelectField key={overlapKey} {...overlap} options={choices.overlaps} placeholder={text.open} />
        <TextField key={fromKey} {...from} type="time" step={900} />
        <TextField key={toKey} {...to} type="time" step={900} />
      </FieldPairs>
      <TickGroup part={part} field="workDays" options={choices.days} className="flex flex-wrap gap-x-6" />
      <FieldPairs onInput={read}>
        <TextField key={ceilingKey} {...ceiling} mark={text.optional} inputMode="decimal" maxLength={20} />
        <TextField key={targetKey} {...target} mark={text.optional} inputMode="decimal" maxLength={20} />
        <SelectField
          key={`currency:${currency}`}
          name={briefFormNames.currency}
          label={text.money.currency}
          options={choices.currencies}
          defaultValue={currency}
        />
        <SelectField
          key={`unit:${unit}`}
          name={briefFormNames.unit}
          label={text.money.unit}
          options={choices.units}
          defaultValue={unit}
        />
      </FieldPairs>
    </FormSection>
  );
}

function amountProps(part: BriefPartProps, field: BriefField, reading: string | undefined) {
  const { help, ...rest } = fieldProps(part, field);
  return { ...rest, help: [help, reading].filter(Boolean).join(' ') || undefined };
}
