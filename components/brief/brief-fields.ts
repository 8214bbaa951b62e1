import type { BriefField } from '@/lib/domain/lead/brief';
import { typedValue, typedValues, type FormState } from '@/lib/shared/form-state';
import type { briefText } from '@/lib/text/en/brief';
import type { SelectOption } from '@/components/ui/select-field';

export type BriefText = typeof briefText;

/** Everything the parts of the form are drawn from. */
export interface BriefFormProps {
  text: BriefText;
  choices: BriefChoices;
  /** What the fields begin with, by name. */
  initial: Readonly<Record<string, string | string[]>>;
  /** Where a filled-in field comes from, one sentence each. */
  origins: Partial<Record<BriefField, string>>;
}

/** The lists to choose from, in the reader's words. */
export interface BriefChoices {
  countries: readonly SelectOption[];
  languages: readonly SelectOption[];
  levels: readonly SelectOption[];
  engagements: readonly SelectOption[];
  english: readonly SelectOption[];
  timeZones: readonly SelectOption[];
  overlaps: readonly SelectOption[];
  currencies: readonly SelectOption[];
  units: readonly SelectOption[];
  skills: readonly SelectOption[];
  neededLevels: readonly SelectOption[];
  importances: readonly SelectOption[];
  domains: readonly SelectOption[];
  days: readonly SelectOption[];
  onCall: readonly SelectOption[];
}

/** One part of the form: what it shows and what was typed so far. */
export interface BriefPartProps extends BriefFormProps {
  state: FormState;
}

/** What a field of the brief needs to be drawn, whatever kind of field it is. */
export function fieldProps(part: BriefPartProps, field: BriefField) {
  const { label, help } = part.text.fields[field];
  const origin = part.origins[field];
  const value = valueOf(part, field);
  return {
    // Drawn anew when the server's answer changes what it begins with; a reset alone leaves lists behind.
    key: `${field}:${value}`,
    name: field,
    label,
    help: [help, origin].filter(Boolean).join(' ') || undefined,
    error: errorOf(part.state, field),
    defaultValue: value,
  };
}

/** What a field with one value shows. */
export function valueOf({ state, initial }: BriefPartProps, name: string): string {
  const before = initial[name];
  return typedValue(state, name, typeof before === 'string' ? before : (before?.[0] ?? ''));
}

/** What a field with several values shows. */
export function valuesOf({ state, initial }: BriefPartProps, name: string): string[] {
  const before = initial[name];
  return typedValues(state, name, typeof before === 'string' ? [before] : (before ?? []));
}

/** The first sentence about a field or about a part of it. */
export function errorOf(state: FormState, field: BriefField): string | undefined {
  if (state.status !== 'invalid') return undefined;
  return Object.entries(state.fieldErrors).find(([path]) => path.split('.')[0] === field)?.[1];
}

/** As they stand on the page, part by part. */
const inOrder: readonly BriefField[] = [
  ...(['language', 'level', 'requirements', 'domains', 'notes'] as const),
  ...(['seats', 'engagement', 'startOn', 'latestStartOn', 'durationMonths', 'english', 'onCall'] as const),
  ...(['hoursPerWeek', 'minHoursPerWeek', 'timeZone', 'minOverlapMinutes', 'workFrom', 'workTo'] as const),
  ...(['workDays', 'budgetCeiling', 'budgetTarget'] as const),
  ...(['contactName', 'workEmail', 'company', 'country', 'consentRequest', 'consentLater'] as const),
];

/**
 * The same refusal with one sentence per field of the form, so that each links to something on the page, in the order
 * in which a reader meets them there.
 */
export function byField(state: FormState): FormState {
  if (state.status !== 'invalid') return state;
  const refused = new Map<string, string>();
  for (const [path, sentence] of Object.entries(state.fieldErrors)) {
    const [field = path] = path.split('.');
    if (!refused.has(field)) refused.set(field, sentence);
  }
  const place = (field: string) => inOrder.findIndex((one) => one === field);
  const sorted = [...refused].sort(([one], [other]) => place(one) - place(other));
  return { ...state, fieldErrors: Object.fromEntries(sorted) };
}
