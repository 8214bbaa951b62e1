import { CheckboxField } from '@/components/ui/checkbox-field';
import { Disclosure } from '@/components/ui/disclosure';
import { FieldError } from '@/components/ui/field-error';
import { fieldIds } from '@/components/ui/field-ids';
import type { SelectOption } from '@/components/ui/select-field';
import type { BriefField } from '@/lib/domain/lead/brief';
import { errorOf, valuesOf, type BriefPartProps } from './brief-fields';

type TickGroupProps = {
  part: BriefPartProps;
  field: BriefField;
  options: readonly SelectOption[];
  className: string;
  /** Closed until opened, while nothing in it is ticked or wrong. */
  collapsed?: boolean;
};

/** A field of which several values can be ticked. */
export function TickGroup({ part, field, options, className, collapsed = false }: TickGroupProps) {
  const { label, help } = part.text.fields[field];
  const ticked = valuesOf(part, field);
  const error = errorOf(part.state, field);
  const ids = fieldIds(field);
  const boxes = (
    <div className={className}>
      {options.map((option, index) => (
        <CheckboxField
          key={`${option.value}:${ticked.includes(option.value)}`}
          // The first box carries the field's own id, so that an error summary leads to it.
          id={index === 0 ? ids.input : `${ids.input}-${option.value}`}
          name={`${field}[]`}
          value={option.value}
          label={option.label}
          defaultChecked={ticked.includes(option.value)}
          wrapperClassName="min-h-9 justify-center"
        />
      ))}
    </div>
  );
  return (
    <fieldset
      className="min-w-0"
      aria-describedby={[help ? ids.help : '', error ? ids.error : ''].join(' ').trim() || undefined}
    >
      <legend className="font-medium">{label}</legend>
      {help ? (
        <p id={ids.help} className="mt-0.5 mb-2 text-small text-ink-2">
          {help}
        </p>
      ) : null}
      <FieldError id={ids.error}>{error}</FieldError>
      {collapsed ? (
        <Disclosure summary={part.text.openList} open={ticked.length > 0 || error !== undefined}>
          {boxes}
        </Disclosure>
      ) : (
        boxes
      )}
    </fieldset>
  );
}
