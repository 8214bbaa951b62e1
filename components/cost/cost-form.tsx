import type { Route } from 'next';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { Language } from '@/lib/domain/assessment/bank';
import { benchmarkSource } from '@/lib/domain/cost/benchmark';
import { pricePeriods } from '@/lib/domain/cost/load';
import { longestCurrency, type LoadField, type LoadReading } from '@/lib/domain/cost/load-form';
import { message } from '@/lib/shared/message';
import type { costText } from '@/lib/text/en/cost';

type CostFormProps = {
  /** The page that the form asks again, with the load in its address. */
  action: Route;
  values: Record<LoadField, string>;
  errors: Partial<Record<LoadField, string>>;
  /** Numbers that were written in another way than they are read. */
  read: LoadReading['read'];
  order: readonly Language[];
  text: typeof costText;
};

/**
 * Load and price by plain address. Numbers are taken as text, so that a wrong value comes back to be corrected
 * instead of being discarded by the browser. The address ends in the first range, which exists only when every
 * field could be read.
 */
export function CostForm({ action, values, errors, read, order, text: { form, languages } }: CostFormProps) {
  const common = (name: LoadField) => {
    const { help, ...words } = form.fields[name];
    const sentences = [
      help && message(help, { processors: benchmarkSource.processors }),
      read[name] !== undefined && message(form.readAs, { number: String(read[name]) }),
    ];
    return { name, ...words, help: sentences.filter(Boolean).join(' ') || undefined, error: errors[name] };
  };
  const number = (name: LoadField) => (
    <TextField {...common(name)} inputMode="decimal" defaultValue={values[name]} />
  );
  return (
    <form
      action={`${action}#benchmark`}
      method="get"
      noValidate
      className="border-t border-line pt-8 print:hidden"
    >
      <fieldset className="min-w-0">
        <legend className="heading text-h3">{form.legend}</legend>
        <div className="mt-4 grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-1">
          {number('rps')}
          {number('payload')}
          {number('p99')}
          {number('price')}
          <SelectField
            {...common('per')}
            options={pricePeriods.map((value) => ({ value, label: form.per[value] }))}
            defaultValue={values.per}
          />
          <TextField {...common('currency')} maxLength={longestCurrency} defaultValue={values.currency} />
          {number('cores')}
        </div>
      </fieldset>
      <fieldset className="mt-8 min-w-0">
        <legend className="heading text-h3">{form.own}</legend>
        <p className="mt-1 max-w-measure text-small text-ink-2">{form.ownHelp}</p>
        <div className="mt-4 grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-1">
          {number('own')}
          <SelectField
            {...common('in')}
            placeholder={form.choose}
            options={order.map((value) => ({ value, label: languages[value] }))}
            defaultValue={values.in}
          />
        </div>
      </fieldset>
      <div className="mt-7 flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button type="submit">{form.submit}</Button>
        <p className="text-small text-ink-2">{form.private}</p>
      </div>
    </form>
  );
}
