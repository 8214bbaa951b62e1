import { z } from 'zod';
import { currencies } from '@/lib/domain/developer/rate';
import { readAmount, writeAmount } from '@/lib/domain/developer/typed-amount';
import { readPlainNumber } from '@/lib/domain/typed-number';
import { briefSchema, type Brief } from './brief';
import { briefFormNames } from './brief-fields';

/** Values of a form by field name, as a browser sends them. */
export type BriefFormValues = Readonly<Record<string, string | readonly string[]>>;

const textFields = ['contactName', 'workEmail', 'company', 'country', 'notes'] as const;
const choiceFields = [
  'language',
  'level',
  'engagement',
  'startOn',
  'latestStartOn',
  'timeZone',
  'english',
  'onCall',
] as const;
const numberFields = [
  'seats',
  'hoursPerWeek',
  'minHoursPerWeek',
  'durationMonths',
  'minOverlapMinutes',
] as const;
const clockFields = ['workFrom', 'workTo'] as const;
const moneyFields = ['budgetCeiling', 'budgetTarget'] as const;

/** A brief read from a form; refusals name the field of the brief they are about (`path[0]`). */
export const briefFormSchema = z.preprocess(
  (values) => (isFormValues(values) ? readBriefForm(values) : values),
  briefSchema,
);

/**
 * Turns what was typed into what the schema checks. An empty field is absent; what cannot be read as a number,
 * a time or an amount is handed on as it is, so that the schema refuses it. Other fields of the form are
 * ignored.
 */
export function readBriefForm(values: BriefFormValues): Record<string, unknown> {
  const brief: Record<string, unknown> = {};
  const put = (field: string, value: unknown) => {
    if (value !== undefined) brief[field] = value;
  };
  for (const field of textFields) put(field, first(values[field]) ?? '');
  for (const field of choiceFields) put(field, filled(values[field]));
  for (const field of numberFields) put(field, readNumber(filled(values[field])));
  // A permanent hire has no end; the field is not shown, but may still hold what was typed before.
  if (brief.engagement === 'permanent') delete brief.durationMonths;
  for (const field of clockFields) put(field, readClock(filled(values[field])));
  for (const field of moneyFields) put(field, readRate(filled(values[field]), values));
  put('requirements', readRequirements(values));
  put(
    'domains',
    list(values.domains).filter((domain) => domain !== ''),
  );
  if (values.workDays !== undefined) put('workDays', list(values.workDays).map(readNumber));
  put('consentRequest', filled(values.consentRequest) !== undefined);
  put('consentLater', filled(values.consentLater) !== undefined);
  return brief;
}

/** The other way round: what the fields of the form show for a brief. */
export function writeBriefForm(brief: Partial<Brief>): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  const put = (field: string, value: string | undefined) => {
    if (value !== undefined) values[field] = value;
  };
  for (const field of [...textFields, ...choiceFields]) put(field, brief[field]);
  for (const field of numberFields) put(field, brief[field]?.toString());
  for (const field of clockFields) put(field, writeClock(brief[field]));
  for (const field of moneyFields) {
    const rate = brief[field];
    if (!rate) continue;
    put(field, writeAmount(rate));
    put(briefFormNames.currency, rate.currency);
    put(briefFormNames.unit, rate.unit);
  }
  if (brief.requirements) {
    values[briefFormNames.skill] = brief.requirements.map(({ skill }) => skill);
    values[briefFormNames.level] = brief.requirements.map(({ level }) => String(level));
    values[briefFormNames.importance] = brief.requirements.map(({ importance }) => importance);
  }
  if (brief.domains) values.domains = [...brief.domains];
  if (brief.workDays) values.workDays = brief.workDays.map(String);
  if (brief.consentRequest) put('consentRequest', 'yes');
  if (brief.consentLater) put('consentLater', 'yes');
  return values;
}

/** Minutes after midnight as `HH:MM`. */
function writeClock(minutes: number | undefined): string | undefined {
  if (minutes === undefined) return undefined;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function readRate(text: string | undefined, values: BriefFormValues): unknown {
  if (text === undefined) return undefined;
  const currency = first(values[briefFormNames.currency]);
  const isCurrency = currencies.find((each) => each === currency);
  const minorUnits = readAmount(text, isCurrency ?? 'EUR') ?? text;
  return { minorUnits, currency, unit: first(values[briefFormNames.unit]) };
}

function readRequirements(values: BriefFormValues): unknown[] {
  const levels = list(values[briefFormNames.level]);
  const importance = list(values[briefFormNames.importance]);
  return list(values[briefFormNames.skill])
    .map((skill, row) => ({ skill, level: readNumber(levels[row] ?? ''), importance: importance[row] }))
    .filter(({ skill }) => skill !== '');
}

function readNumber(text: string | undefined): unknown {
  const number = text === undefined ? undefined : readPlainNumber(text);
  return number !== undefined && /^\d{1,9}$/u.test(number) ? Number(number) : text;
}

function readClock(text: string | undefined): unknown {
  const match = text === undefined ? null : /^(\d{1,2}):(\d{2})$/u.exec(text);
  return match ? Number(match[1]) * 60 + Number(match[2]) : text;
}

function filled(value: BriefFormValues[string] | undefined): string | undefined {
  const text = first(value);
  return text === undefined || text.trim() === '' ? undefined : text;
}

function first(value: BriefFormValues[string] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0];
}

function list(value: BriefFormValues[string] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

function isFormValues(values: unknown): values is BriefFormValues {
  return (
    typeof values === 'object' &&
    values !== null &&
    Object.values(values).every(
      (value) =>
        typeof value === 'string' ||
        (Array.isArray(value) && value.every((each) => typeof each === 'string')),
    )
  );
}
