import { emptyCandidate, readSkills, readTerms, type Candidate } from './candidate';
import type { Constraint } from './constraints';
import type { DeveloperIndex } from './developer-index';
import type { Ranking } from './explain';
import { fitValue, isBlank } from './fit';
import type { NearMissChange } from './match';
import { matchScore } from './match-score';
import { nearMissChange } from './near-miss';
import { middle } from './values';

/** Profiles with one outcome: positions in the index and their rank scores, in the order of the index. */
export type Found = { positions: number[]; scores: number[] };

/** What became of the profiles: in with nothing to confirm, in with something to confirm, or nearly in. */
export type Survey = Record<Exclude<Outcome, 'out'>, Found>;

type Outcome = 'out' | 'settled' | 'toConfirm' | 'nearMiss';

/** Looks at every profile once. One scratch candidate serves all, and a profile that fails stops at once. */
export function surveyDevelopers(ranking: Ranking, index: DeveloperIndex): Survey {
  const survey: Survey = {
    settled: { positions: [], scores: [] },
    toConfirm: { positions: [], scores: [] },
    nearMiss: { positions: [], scores: [] },
  };
  const candidate = emptyCandidate(ranking.prepared, index);
  for (let position = 0; position < index.developers.length; position++) {
    const outcome = outcomeOf(ranking, candidate, position);
    if (outcome === 'out') continue;
    survey[outcome].positions.push(position);
    survey[outcome].scores.push(rankScore(ranking, candidate));
  }
  return survey;
}

/** The change that would let in the near miss at a position. */
export function changeFor(
  { prepared, constraints }: Ranking,
  index: DeveloperIndex,
  position: number,
): NearMissChange | undefined {
  const candidate = emptyCandidate(prepared, index);
  readSkills(prepared, candidate, position);
  readTerms(prepared, candidate);
  const failed = constraints.find((constraint) => constraint.check(prepared, candidate) === 'fail');
  return failed && nearMissChange(prepared, candidate, failed.kind);
}

function outcomeOf({ prepared, constraints }: Ranking, candidate: Candidate, position: number): Outcome {
  readSkills(prepared, candidate, position);
  let isRead = false;
  let isOpen = false;
  let failed: Constraint | undefined;
  for (const constraint of constraints) {
    if (constraint.kind !== 'skill' && !isRead) {
      readTerms(prepared, candidate);
      isRead = true;
    }
    const state = constraint.check(prepared, candidate);
    if (state === 'pass') continue;
    if (state === 'unknown') isOpen = true;
    else if (failed || constraint.kind === 'skill') return 'out';
    else failed = constraint;
  }
  if (!isRead) readTerms(prepared, candidate);
  if (failed) return nearMissChange(prepared, candidate, failed.kind) ? 'nearMiss' : 'out';
  return isOpen ? 'toConfirm' : 'settled';
}

/** R of the candidate in hand, by its middle values; 0 when nothing is known (B11). */
function rankScore({ prepared, company, developer }: Ranking, candidate: Candidate): number {
  if (isBlank(company, prepared, candidate)) return 0;
  return matchScore(
    fitValue(company, prepared, candidate, middle),
    fitValue(developer, prepared, candidate, middle),
  );
}
