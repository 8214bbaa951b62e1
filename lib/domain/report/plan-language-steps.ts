import type { Language } from '../assessment/bank';
import type { SplitBoundary } from '../model/result';
import { otherLanguage } from '../model/swap-bank';
import { becauseOfGate, becauseOfParts, experienceWith, type PlanFacts } from './plan-facts';
import {
  answerNext,
  checkFlip,
  firstSlice,
  measureFirst,
  releaseDue,
  settleGates,
} from './plan-shared-steps';
import type { PlanStep, PlanSteps } from './plan-step';

/** The answers that ask much of a machine, the hardest to meet first. */
const hardDemands = {
  'latency-heap': ['tight-small-heap', 'tight-large-heap', 'sub-millisecond', 'hard-real-time'],
  memory: ['16-128-mb', 'under-16-mb'],
  compute: ['hundreds-of-cores', 'thousands-or-battery'],
};
const dearDefects = ['breach-or-data-loss', 'life-or-certified'];
const mostBoundaries = 2;

/**
 * The plan where the verdict names a language, or one for each part. By day 30: what is open is settled,
 * somebody who can lead is found, the boundaries of a split are written down, and the first slice runs
 * where somebody has shipped the language. By day 60: the slice otherwise, the crossing of a split, proof of
 * the demands that spoke for the language, guard rails, and the way of the code that exists. By day 90: the
 * release or a look back, the price of a split, and what would turn the verdict.
 */
export function languageSteps(facts: PlanFacts): PlanSteps {
  const newLanguages = facts.languages.filter((each) => facts.answer(experienceWith(each)) === 'nobody');
  const slice = firstSlice(facts, facts.answers(...newLanguages.map(experienceWith)));
  const isNew = newLanguages.length > 0;
  return {
    30: [
      ...settleGates(facts),
      ...measureFirst(facts),
      ...facts.languages.flatMap((language) => leadFor(facts, language)),
      ...defineBoundaries(facts),
      ...(isNew ? [] : [slice]),
      ...answerNext(facts),
    ],
    60: [
      ...prototypeCrossing(facts),
      ...(isNew ? [slice] : []),
      ...releaseDue(facts, 60),
      ...proveDemand(facts),
      ...guardRails(facts),
      ...existingCode(facts),
    ],
    90: [
      ...checkPrice(facts),
      ...releaseDue(facts, 90),
      ...revisitGates(facts),
      ...teachOn(facts),
      ...checkFlip(facts),
    ],
  };
}

/** Who leads: hired where somebody is hired, learned where there is time, found outside where there is neither. */
function leadFor(facts: PlanFacts, language: Language): PlanStep[] {
  const experience = experienceWith(language);
  const known = facts.answer(experience);
  if (known === 'some') return [{ key: 'name-lead', language, because: facts.answers(experience) }];
  if (known !== 'nobody') return [];
  const hiring = facts.answer('hiring');
  if (hiring !== null && hiring !== 'none') {
    return [{ key: 'hire-lead', language, because: facts.answers(experience, 'hiring') }];
  }
  const key = facts.answer('learning-budget') === 'none' ? 'find-mentor' : 'train-two';
  return [{ key, language, because: facts.answers(experience, 'learning-budget', 'hiring') }];
}

function defineBoundaries({ result }: PlanFacts): PlanStep[] {
  return crossings(result.split?.boundaries, result.verdict === 'split').map(({ between, kind }) => ({
    key: 'define-boundary',
    between,
    boundary: kind,
    because: becauseOfParts(between),
  }));
}

/** The dearest boundary is built first, empty on both sides. */
function prototypeCrossing({ result }: PlanFacts): PlanStep[] {
  return crossings(result.split?.boundaries, result.verdict === 'split')
    .slice(0, 1)
    .map(({ between, kind }) => ({
      key: 'prototype-crossing',
      between,
      boundary: kind,
      because: becauseOfParts(between),
    }));
}

function crossings(boundaries: readonly SplitBoundary[] = [], isSplit: boolean): SplitBoundary[] {
  if (!isSplit) return [];
  const met = boundaries.filter(({ kind }) => kind !== 'none');
  return [...met].sort((left, right) => right.cost - left.cost).slice(0, mostBoundaries);
}

function checkPrice(facts: PlanFacts): PlanStep[] {
  const { verdict, split } = facts.result;
  if (verdict !== 'split' || !split) return [];
  const [first, ...others] = split.assignment;
  const different = others.find(({ language }) => language !== first?.language);
  const names = [first, different].flatMap((each) => (each ? [each.component] : []));
  const because = [...becauseOfParts(names), ...facts.answers('second-language')];
  return because.length > 0 ? [{ key: 'check-price', price: split.price, because }] : [];
}

/** What asks the most of the system is shown on the slice, under real load, whatever the language. */
function proveDemand(facts: PlanFacts): PlanStep[] {
  const [question] = (Object.keys(hardDemands) as (keyof typeof hardDemands)[]).filter((each) =>
    hardDemands[each].includes(facts.answer(each) ?? ''),
  );
  return question ? [{ key: 'prove-demand', question, because: facts.answers(question) }] : [];
}

function guardRails(facts: PlanFacts): PlanStep[] {
  const isDear = dearDefects.includes(facts.answer('worst-defect') ?? '');
  const isExposed = facts.answer('exposure') === 'high';
  if (!isDear && !isExposed) return [];
  const because = facts.answers(
    ...(isDear ? (['worst-defect'] as const) : []),
    ...(isExposed ? (['exposure'] as const) : []),
  );
  return facts.languages.map((language) => ({ key: 'guard-rails', language, because }));
}

/** Code in the other language stays where it works; code that is to go is replaced piece by piece. */
function existingCode(facts: PlanFacts): PlanStep[] {
  const code = facts.answer('existing-code');
  const because = facts.answers('existing-code');
  if (code === 'c-cpp-to-replace' || code === 'port-from-gc-language') {
    return [{ key: 'replace-stepwise', because }];
  }
  const [language, second] = facts.languages;
  if (!language || second) return [];
  const other = otherLanguage(language);
  const isOthers = code === `much-${other}` || code === `some-${other}`;
  return isOthers ? [{ key: 'keep-apart', language: other, because }] : [];
}

/** A constraint of time and people that ruled the other language out may not hold any more. */
function revisitGates({ result, languages }: PlanFacts): PlanStep[] {
  return result.gates
    .filter((gate) => gate.state === 'true' && gate.reversible && !languages.includes(gate.excludes))
    .map(({ id, excludes }) => ({
      key: 'revisit-gate',
      gate: id,
      language: excludes,
      because: [becauseOfGate(id)],
    }));
}

/** Those who learned first teach, where people come and go. */
function teachOn(facts: PlanFacts): PlanStep[] {
  const juniors = facts.answer('juniors');
  if (juniors !== 'many' && juniors !== 'some') return [];
  return facts.languages
    .filter((language) => ['nobody', 'some'].includes(facts.answer(experienceWith(language)) ?? ''))
    .map((language) => ({
      key: 'teach-on',
      language,
      because: facts.answers(experienceWith(language), 'juniors'),
    }));
}
