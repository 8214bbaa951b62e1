import type { Route } from 'next';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { Language } from '@/lib/domain/assessment/bank';
import { pricePeriods } from '@/lib/domain/cost/load';
import { longestCurrency, type LoadField } from '@/lib/domain/cost/load-form';
import type { costText } from '@/lib/text/en/cost';

type CostFormProps = {
  /** The page that the form asks again, with the load in its address. */
  action: Route;
  values: Record<LoadField, string>;
  errors: Partial<Record<LoadField, string>>;
  order: readonly Language[];
  text: typeof costText;
};

/**
 * Load and price by plain address. Numbers are taken as text, so that whatever was written comes back to be
 * mended instead of being thrown away by the browser. The address ends in the first range, which is there only when
 * nothing has to be mended.
 */
export function CostForm({ action, values, errors, order, text: { form, languages } }: CostFormProps) {
  const common = (name: LoadField) => ({ name, ...form.fields[name], error: errors[name] });
  const number = (name: LoadField) => (
    <TextField
      {...common(name)}
      inputMode="decimal"
      autoComplete="off"
      defaultValue={values[name]}
      wrapperClassName={name === 'cores' ? 'sm:col-span-2' : undefined}
    />
  );
  return (
    <form
      action={`${action}#benchmark`}
      method="get"
      noValidate
      className="border-t border-line pt-6 print:hidden"
    >
      <fieldset className="min-w-0">
        <legend className="heading text-h3">{form.legend}</legend>
        <div className="mt-4 grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
          {number('rps')}
          {number('payload')}
          {number('p99')}
          {number('price')}
          <SelectField
            {...common('per')}
            options={pricePeriods.map((value) => ({ value, label: form.per[value] }))}
            defaultValue={values.per}
          />
          <TextField
            {...common('currency')}
            autoComplete="off"
            maxLength={longestCurrency}
            defaultValue={values.currency}
          />
          {number('cores')}
        </div>
      </fieldset>
      <fieldset className="mt-8 min-w-0">
        <legend className="heading text-h3">{form.own}</legend>
        <p className="mt-1 max-w-measure text-small text-ink-2">{form.ownHelp}</p>
        <div className="mt-4 grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
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
