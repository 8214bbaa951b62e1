import { buttonClass } from '@/components/ui/button-class';
import { SelectField, type SelectOption } from '@/components/ui/select-field';
import { TextLink } from '@/components/ui/text-link';
import type { Route } from 'next';
import type { ComponentType, ReactNode } from 'react';
import { cn } from '@/lib/shared/cn';
import type { comparisonText } from '@/lib/text/en/comparison';

export type FilterChoice = { name: string; label: string; value: string; options: readonly SelectOption[] };

const place = 'filter';

/** A form that asks its page again with the choices in the address; the page brings it, because it knows the router. */
type FilterShell = ComponentType<{ id: string; action: Route; className?: string; children: ReactNode }>;

type FilterFormProps = {
  shell: FilterShell;
  /** The page that the form asks again, with the choices in its address. */
  action: Route;
  choices: readonly FilterChoice[];
  /** How many are shown, in words. */
  count: string;
  /** The address without the filters, when there are any. */
  clear: Route | null;
  /** What else the address says and has to keep. */
  keep?: { name: string; value: string };
  text: (typeof comparisonText)['filter'];
};

/**
 * Narrows the comparison by plain address, so that a view can be kept and sent. A choice applies at once; without
 * scripts a button applies them, and the address then ends in this form, so that the page that answers opens where
 * the reader was and not at its head.
 */
export function FilterForm({ shell: Shell, action, choices, count, clear, keep, text }: FilterFormProps) {
  const chosen = choices.map(({ value }) => value).join(' ');
  return (
    <Shell key={chosen} id={place} action={action} className="border-t border-line py-5 print:hidden">
      {keep ? <input type="hidden" name={keep.name} value={keep.value} /> : null}
      <fieldset>
        <legend className="sr-only">{text.legend}</legend>
        <div className="grid grid-cols-2 items-end gap-4 lg:flex">
          {choices.map(({ name, label, value, options }) => (
            <SelectField
              key={name}
              name={name}
              label={label}
              defaultValue={value}
              options={options}
              placeholder={text.all}
              dense
              wrapperClassName="lg:flex-1"
            />
          ))}
          <button
            type="submit"
            className={buttonClass(
              'secondary',
              'dense',
              cn('[@media(scripting:enabled)]:hidden', choices.length % 2 === 0 ? 'col-span-2' : undefined),
            )}
          >
            {text.apply}
          </button>
        </div>
      </fieldset>
      <p role="status" className="mt-4 flex flex-wrap gap-x-4 text-small text-ink-2">
        <span className="tabular-nums">{count}</span>
        {clear ? <TextLink href={clear}>{text.clear}</TextLink> : null}
      </p>
    </Shell>
  );
}
