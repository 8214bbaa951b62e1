import type { FilterChoice } from '@/components/comparison/filter-form';
import type { ClaimFilter } from '@/lib/domain/comparison/claim-filter';
import { singleOptions } from '@/lib/domain/assessment/question-ids';
import { dimensionIds, favourIds, roleIds } from '@/lib/domain/evidence/claim';
import { getText } from '@/lib/text/catalogue';

const known = {
  dimension: dimensionIds,
  workload: singleOptions.workload,
  role: roleIds,
  favours: favourIds,
} as const satisfies Record<keyof ClaimFilter, readonly string[]>;

export type FilterName = keyof typeof known;
export type SearchParams = Record<string, string | string[] | undefined>;

/** A filter as an address gives it; what the comparison does not know is left out and named. */
export function readFilter(
  params: SearchParams,
  names: readonly FilterName[],
): { filter: ClaimFilter; unknown: string[] } {
  const filter: Record<string, string> = {};
  const unknown: string[] = [];
  for (const name of names) {
    const value = params[name];
    if (value === undefined || value === '') continue;
    const options: readonly string[] = known[name];
    if (typeof value === 'string' && options.includes(value)) filter[name] = value;
    else unknown.push(name);
  }
  return { filter: filter, unknown };
}

/** The lists a reader narrows by, in words, with what is chosen now. */
export function filterChoices(filter: ClaimFilter, names: readonly FilterName[]): FilterChoice[] {
  const { comparison, questions } = getText();
  const labels: Record<FilterName, (value: string) => string> = {
    dimension: (value) => comparison.dimensions[value as (typeof dimensionIds)[number]].name,
    workload: (value) =>
      questions.questions.workload.options[value as (typeof singleOptions.workload)[number]].label,
    role: (value) => comparison.roles[value as (typeof roleIds)[number]],
    favours: (value) => comparison.filter.favoursOptions[value as (typeof favourIds)[number]],
  };
  return names.map((name) => ({
    name,
    label: comparison.filter[name],
    value: filter[name] ?? '',
    options: known[name].map((value) => ({ value, label: labels[name](value) })),
  }));
}

/** The same filter as the end of an address; empty when nothing is narrowed. */
export function filterQuery(filter: ClaimFilter): string {
  const chosen = Object.entries(filter).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(chosen as [string, string][]).toString();
  return query ? `?${query}` : '';
}
