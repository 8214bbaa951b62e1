import type { Language } from '../assessment/bank';
import { experienceWith, type PlanFacts } from './plan-facts';
import type { PlanCause } from './plan-step';

/** People to look for first. */
export interface PlanHire {
  role: 'lead' | 'engineer' | 'specialist';
  level: 'senior' | 'mid';
  /** Null where the language is still to be chosen. */
  language: Language | null;
  /** Fewest and most. */
  count: [number, number];
  because: PlanCause[];
}

type Opening = Omit<PlanHire, 'language' | 'because'>;

const lead: Opening = { role: 'lead', level: 'senior', count: [1, 1] };

/** Whom each answer about hiring brings, besides a lead where nobody has shipped the language. */
const openings: Readonly<Record<string, { alone: Opening; withLead: Opening | null }>> = {
  'one-or-two': {
    alone: { role: 'engineer', level: 'senior', count: [1, 2] },
    withLead: { role: 'engineer', level: 'mid', count: [0, 1] },
  },
  'many-fast': {
    alone: { role: 'engineer', level: 'mid', count: [3, 5] },
    withLead: { role: 'engineer', level: 'mid', count: [2, 4] },
  },
  specialists: {
    alone: { role: 'specialist', level: 'senior', count: [1, 2] },
    withLead: null,
  },
};

/**
 * The first hires, by what the company says of hiring: for each language the verdict names, a lead first
 * where nobody has shipped it. Nobody where nobody is hired, where that is not known, and before a verdict
 * that leaves the choice open for other reasons than taste.
 */
export function plannedHires(facts: PlanFacts): PlanHire[] {
  const opening = openings[facts.answer('hiring') ?? ''];
  if (!opening) return [];
  if (facts.result.verdict === 'either') {
    return [{ ...opening.alone, language: null, because: facts.answers('hiring') }];
  }
  const leads = facts.languages.filter((each) => facts.answer(experienceWith(each)) === 'nobody');
  const because = (language: Language) => facts.answers('hiring', experienceWith(language));
  return [
    ...leads.map((language) => ({ ...lead, language, because: because(language) })),
    ...facts.languages.flatMap((language): PlanHire[] => {
      const people = leads.includes(language) ? opening.withLead : opening.alone;
      return people ? [{ ...people, language, because: because(language) }] : [];
    }),
  ];
}
