import { CopyButton } from './copy-button';
import { fieldClass } from './field-class';

type CopyFieldProps = {
  id: string;
  label: string;
  /** What is copied: an address, a code. */
  value: string;
  copyLabel: string;
  copiedLabel: string;
  help?: string;
};

/** A value to take along. Without scripts it is a field whose text can be selected; with them there is a button too. */
export function CopyField({ id, label, value, copyLabel, copiedLabel, help }: CopyFieldProps) {
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          readOnly
          value={value}
          dir="ltr"
          aria-describedby={help ? `${id}-help` : undefined}
          className={fieldClass({ invalid: false }, 'flex-1 font-mono text-small text-ellipsis')}
        />
        <CopyButton fieldId={id} value={value} copyLabel={copyLabel} copiedLabel={copiedLabel} />
      </div>
      {help ? (
        <p id={`${id}-help`} className="text-small text-ink-2">
          {help}
        </p>
      ) : null}
    </div>
  );
}
