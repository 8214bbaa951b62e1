import {
  loadLimits,
  longestCurrency,
  type LoadField,
  type LoadProblem,
  type LoadReading,
} from '@/lib/domain/cost/load-form';
import { message } from '@/lib/shared/message';
import type { costText } from '@/lib/text/en/cost';

/** What is wrong with each field as a sentence that names the field, in the order of the form. */
export function problemWords(
  problems: LoadReading['problems'],
  text: typeof costText,
): Partial<Record<LoadField, string>> {
  return Object.fromEntries(
    (Object.entries(problems) as [LoadField, LoadProblem][]).map(([field, problem]) => [
      field,
      message(text.form.problems[problem], {
        label: text.form.fields[field].label,
        longest: longestCurrency,
        ...limitsOf(field),
      }),
    ]),
  );
}

/** Both limits as they would have to be typed, whatever language the page is in. */
function limitsOf(field: LoadField): { least: string; most: string } | undefined {
  if (field === 'per' || field === 'currency' || field === 'in') return undefined;
  const { least, most } = loadLimits[field];
  return { least: String(least), most: String(most) };
}
