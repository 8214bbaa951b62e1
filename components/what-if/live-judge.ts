import { bankOf } from '@/lib/domain/assessment/banks';
import { documentOfFields, type WhatIfFields, type WhatIfSystem } from '@/lib/domain/assessment/what-if';
import { agedBank } from '@/lib/domain/model/aged-bank';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { verdictView, type VerdictView } from './verdict-view';
import type { VerdictWords } from './verdict-words';

/**
 * The server's own engine, for the browser: loaded apart from the page, because it is needed only once an answer
 * changes. Nothing it is given leaves the device.
 * @param expiredClaims ids of the claims that are out of date today
 */
export function liveJudge(
  system: WhatIfSystem,
  expiredClaims: readonly string[],
  words: VerdictWords,
): (fields: WhatIfFields) => VerdictView {
  const bank = agedBank(bankOf(system.bank), expiredClaims);
  return (fields) => verdictView(evaluateVerdict(documentOfFields(fields, system), bank), words);
}
