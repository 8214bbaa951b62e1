import type { Language } from '../assessment/bank';
import type { Claim, Figure } from '../evidence/claim';

/** What users of each language earn in one group of people, and how many were counted. */
export interface PayRow {
  claim: Claim;
  /** What the evidence calls the figure: "Median pay, Germany". */
  label: string;
  /** US dollars a year. */
  pay: Record<Language, number>;
  people: Record<Language, number>;
}

/** The claims with pay for both languages, the widest group of people first. */
const payClaims = [
  'so-2025-median-pay',
  'so-2025-pay-by-country',
  'so-2025-pay-more-countries',
  'so-2025-pay-by-experience',
] as const;

/** Every group of people with pay for both languages. A claim that left the evidence is left out. */
export function payRows(claims: readonly Claim[]): PayRow[] {
  return payClaims.flatMap((id) => {
    const claim = claims.find((each) => each.id === id);
    return claim ? rowsOf(claim) : [];
  });
}

/** A claim gives the people counted right behind the pay that they report. */
function rowsOf(claim: Claim): PayRow[] {
  const labels = [...new Set(claim.figures.map(({ label }) => label))];
  return labels.flatMap((label, at) => {
    const pay = byLanguage(claim.figures, label, 'USD');
    const people = byLanguage(claim.figures, labels[at + 1], 'people');
    return pay && people ? [{ claim, label, pay, people }] : [];
  });
}

function byLanguage(
  figures: readonly Figure[],
  label: string | undefined,
  unit: string,
): Record<Language, number> | null {
  const of = (language: Language) =>
    figures.find((each) => each.label === label && each.unit === unit && each.language === language)?.low;
  const [go, rust] = [of('go'), of('rust')];
  return go === undefined || rust === undefined ? null : { go, rust };
}
