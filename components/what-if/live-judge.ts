import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { documentOfFields, type WhatIfFields, type WhatIfParts } from '@/lib/domain/assessment/what-if';
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
  parts: WhatIfParts,
  expiredClaims: readonly string[],
  words: VerdictWords,
): (fields: WhatIfFields) => VerdictView {
  const bank = agedBank(bankV1, expiredClaims);
  return (fields) => verdictView(evaluateVerdict(documentOfFields(fields, parts), bank), words);
}
