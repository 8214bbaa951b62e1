import { currencies } from '@/lib/domain/developer/rate';
import { skills } from '@/lib/domain/developer/skills';
import { listTimeZones } from '@/lib/domain/developer/time-zone';
import { formerZoneNames } from '@/lib/domain/developer/time-zone-names';
import { countryCodes } from '@/lib/domain/lead/country-codes';
import type { WordedClaim } from '@/lib/domain/evidence/claim';
import { claimHistory } from '@/lib/domain/evidence/claim-history';
import { claims } from '@/lib/domain/evidence/evidence';
import { publishedCases } from '@/lib/domain/record/published-cases';
import { benchmarkRuns } from '@/lib/domain/cost/benchmark-runs';
import { benchmarkSource } from '@/lib/domain/cost/benchmark';

/** As the pseudo-language writes them (lib/shared/language.ts). */
const locale = 'fr';
const countries = new Intl.DisplayNames(locale, { type: 'region' });
const currencyNames = new Intl.DisplayNames(locale, { type: 'currency' });
const months = (['long', 'short'] as const).flatMap((month) =>
  Array.from({ length: 12 }, (_, index) =>
    new Intl.DateTimeFormat(locale, { month }).format(new Date(2026, index, 1)),
  ),
);
const joining = ['et', 'ou', 'UTC'];

/** What the source of the cost page calls its entries, routes, fields and machine. */
const benchmarkData = [
  ...benchmarkRuns.map(({ name }) => name),
  ...stringsIn(benchmarkSource),
  'percentile99',
  'kB',
];

/**
 * Everything that a page may show in the words of its origin: claims in each of their wordings, published
 * decisions, names of skills, and what `Intl` writes for the pseudo-language. Longest first.
 */
const knownData: readonly string[] = [
  ...new Set([
    ...claims.flatMap(({ id }) => claimHistory(id)).flatMap(({ claim }) => textsOf(claim)),
    ...publishedCases.flatMap(({ organisation, component, source }) => [
      organisation,
      component,
      source.title,
      source.publisher,
      source.reading.at ?? '',
    ]),
    ...benchmarkData,
    ...skills.map(({ label }) => label),
    ...countryCodes.map((code) => countries.of(code) ?? code),
    ...[...listTimeZones(), ...formerZoneNames.map(([former]) => former)].flatMap((zone) => [
      zone,
      zone.replaceAll('_', ' '),
    ]),
    ...currencies.flatMap((currency) => [
      `${currency}, ${currencyNames.of(currency) ?? currency}`,
      currency,
      symbolOf(currency),
    ]),
    ...months,
    ...joining,
  ]),
]
  .filter((text) => text !== '')
  .sort((one, other) => other.length - one.length);

function symbolOf(currency: string): string {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(1);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}

/** What is left of a text once everything that is known to be data is taken out of it. */
export function withoutKnownData(text: string, more: readonly string[] = []): string {
  return [...more, ...knownData].reduce((rest, data) => removeWords(rest, data), text);
}

/** Takes whole words only: "et" is not part of "letter". */
function removeWords(text: string, data: string): string {
  let rest = text;
  for (let at = rest.indexOf(data); at >= 0; at = rest.indexOf(data, at + 1)) {
    const before = rest.slice(0, at);
    const after = rest.slice(at + data.length);
    if (/[\p{L}\d]$/u.test(before) || /^[\p{L}]/u.test(after)) continue;
    rest = `${before} ${after}`;
  }
  return rest;
}

function textsOf({ sentence, caution, figures, source, reading }: WordedClaim): string[] {
  return [
    sentence,
    caution ?? '',
    source.title,
    source.publisher,
    reading.at ?? '',
    reading.why ?? '',
    ...figures.flatMap(({ label, unit }) => [label, unit]),
  ].filter((text) => /\p{L}{2}/u.test(text));
}

/** Every text in a value, however deep. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
