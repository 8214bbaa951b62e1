import { DescriptionList } from '@/components/ui/description-list';
import { loadFields, type LoadField, type LoadReading } from '@/lib/domain/cost/load-form';
import type { costText } from '@/lib/text/en/cost';

type PrintedLoadProps = {
  values: Record<LoadField, string>;
  read: LoadReading['read'];
  text: typeof costText;
};

/** The load that the ranges belong to, for paper: the form that says it on the screen is not printed. */
export function PrintedLoad({ values, read, text: { form, languages } }: PrintedLoadProps) {
  const choices: Partial<Record<LoadField, Record<string, string>>> = { per: form.per, in: languages };
  return (
    <section aria-label={form.legend} className="mt-8 hidden print:block">
      <p className="heading text-h3">{form.legend}</p>
      <DescriptionList
        className="mt-3 text-small"
        items={loadFields
          .filter((field) => values[field] !== '')
          .map((field) => ({
            key: field,
            term: form.fields[field].label,
            description: choices[field]?.[values[field]] ?? <bdi>{String(read[field] ?? values[field])}</bdi>,
          }))}
      />
    </section>
  );
}
