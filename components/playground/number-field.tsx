import { memo } from 'react';
import { TextField } from '@/components/ui/text-field';
import { cn } from '@/lib/shared/cn';
import type { LabelledField } from './labelled-field';

type NumberFieldProps = {
  field: LabelledField;
  /** What stands in the box; while typing it need not be a number. */
  value: string;
  /** Beside the label once it differs from the released number. */
  changedMark: string;
  /** The address of a hint about what may be set. */
  describedBy?: string;
  /** Where there is one: it is drawn once scripts run, and its place is kept until then. */
  slider?: 'drawn' | 'kept';
  onChange: (name: string, value: string) => void;
};

/**
 * One number of the model: a box to type in, and where scripts run a slider for the hand. The keyboard has
 * the box with its arrow keys, so the slider is no second stop for it.
 */
export const NumberField = memo(function NumberField(props: NumberFieldProps) {
  const { field, value, changedMark, describedBy, slider, onChange } = props;
  const { name, label, bounds, released } = field;
  const limits = { min: bounds.least, max: bounds.most, step: bounds.step };
  const isChanged = value !== '' && Number(value) !== released;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_5.5rem] items-end gap-x-4">
      <TextField
        name={name}
        id={name.replaceAll('.', '-')}
        type="number"
        inputMode="decimal"
        label={<span className="text-small font-normal">{label}</span>}
        mark={isChanged ? changedMark : undefined}
        dense
        {...limits}
        value={value}
        aria-describedby={describedBy}
        onChange={(event) => onChange(name, event.target.value)}
        wrapperClassName="col-span-2 grid! grid-cols-subgrid items-center"
        className="tabular-nums"
      />
      {slider ? (
        <input
          type="range"
          aria-hidden="true"
          tabIndex={-1}
          {...limits}
          value={value === '' ? released : value}
          onChange={(event) => onChange(name, event.target.value)}
          className={cn('col-span-2 h-6 w-full accent-ink', slider === 'kept' && 'invisible noscript:hidden')}
        />
      ) : null}
    </div>
  );
});
