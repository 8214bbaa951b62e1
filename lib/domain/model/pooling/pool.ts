import type { Bank } from '../../assessment/bank';
import { bankOf } from '../../assessment/banks';
import { currentVersion } from '../../assessment/question-ids';
import { compileBank } from '../compiled-bank';
import { evaluateVerdict, judgedVerdict } from '../evaluate-verdict';
import { disagreementOf } from './disagreement';
import { membersOf, type Respondent } from './member';
import type { PooledResult } from './pooled-result';
import { pooledStanding } from './pooled-standing';
import { pooledWeights } from './pooled-weights';

/**
 * What several people of one company say together (N05, method 1.10): facts as the mean of those who
 * know, priorities as a geometric mean, and the variance between people added to the uncertainty, so
 * that many answers never make more sure than one. Pure, and the same bytes in whatever order they
 * answered.
 * @param bank by default that of the first respondent's document; people of one company answer one bank
 * @throws RangeError as {@link membersOf} does
 */
export function pool(
  respondents: readonly Respondent[],
  bank: Bank = bankOf(respondents[0]?.document.bank ?? currentVersion),
): PooledResult {
  const compiled = compileBank(bank);
  const members = membersOf(compiled, respondents);
  const own = members.map(({ id, voice, document }) => ({
    id,
    voice,
    result: evaluateVerdict(document, bank),
  }));
  const standing = pooledStanding(compiled, members, pooledWeights(compiled, members));
  const { judgement, result } = judgedVerdict(compiled, standing);
  const ownVerdicts = own.map((each) => each.result.verdict);
  const group = { members, judgement, between: standing.between, ownVerdicts };
  return { respondents: own, pooled: result, disagreement: disagreementOf(compiled, group) };
}
