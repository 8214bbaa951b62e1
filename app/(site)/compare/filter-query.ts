import type { FilterChoice } from '@/components/comparison/filter-form';
import type { ClaimFilter, FilterName } from '@/lib/domain/comparison/claim-filter';
import { singleOptions } from '@/lib/domain/assessment/question-ids';
import { dimensionIds, favourIds, roleIds } from '@/lib/domain/evidence/claim';
import { getText } from '@/lib/text/catalogue';

const known = {
  dimension: dimensionIds,
  workload: singleOptions.workload,
  role: roleIds,
  favours: favourIds,
} as const satisfies Record<FilterName, readonly string[]>;

/** Stands in an address for the assessment that the browser used last. */
export const currentAnswers = 'mine';

export type SearchParams = Record<string, string | string[] | undefined>;

/** What an address asks a comparison page for. */
export interface Asked {
  filter: ClaimFilter;
  /** Names of what the comparison does not know and left out. */
  unknown: string[];
  /** Whose answers decide the order: {@link currentAnswers}, the id of a report, or null for nobody's. */
  source: string | null;
}

/** What an address without any question asks for. */
export const nothingAsked: Asked = { filter: {}, unknown: [], source: null };

/** What a page about one dimension can be narrowed by. */
export const dimensionFilterNames: readonly FilterName[] = ['workload', 'role', 'favours'];

/** Reads an address; what the comparison does not know is left out and named. */
export function readAsked(params: SearchParams, names: readonly FilterName[]): Asked {
  const { for: source } = params;
  const filter: Record<string, string> = {};
  const unknown: string[] = [];
  for (const name of names) {
    const value = params[name];
    if (value === undefined || value === '') continue;
    const options: readonly string[] = known[name];
    if (typeof value === 'string' && options.includes(value)) filter[name] = value;
    else unknown.push(name);
  }
  return { filter, unknown, source: typeof source === 'string' && source !== '' ? source : null };
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

/** The same filter and order as the end of an address; empty when nothing is narrowed and the order is the usual. */
export function filterQuery(filter: ClaimFilter, source: string | null): string {
  const all = { ...filter, for: source ?? undefined };
  const chosen = Object.entries(all).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(chosen as [string, string][]).toString();
  return query ? `?${query}` : '';
}
