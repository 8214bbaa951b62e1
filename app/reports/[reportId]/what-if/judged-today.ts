import { bankOf } from '@/lib/domain/assessment/banks';
import {
  documentOfFields,
  savedFields,
  whatIfSystem,
  type WhatIfFields,
  type WhatIfSystem,
} from '@/lib/domain/assessment/what-if';
import { readWhatIf } from '@/lib/domain/assessment/what-if-query';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { claims } from '@/lib/domain/evidence/evidence';
import { expiredClaimIds } from '@/lib/domain/evidence/expiry';
import { agedBank, restingClaims } from '@/lib/domain/model/aged-bank';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import type { VerdictResult } from '@/lib/domain/model/result';

/** The answers of a report as an address asks for them, judged by its own questions and today's model. */
export interface JudgedToday {
  saved: WhatIfFields;
  start: WhatIfFields;
  system: WhatIfSystem;
  /** What the address asks for and cannot be. */
  ignored: string[];
  expiredClaims: string[];
  /** Without a change, and with those of the address. */
  unchanged: VerdictResult;
  changed: VerdictResult;
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Judges what an address asks for.
 * @param day YYYY-MM-DD, the day on which claims may be out of date
 */
export function judgedToday(document: AnswersDocument, query: Query, day: string): JudgedToday {
  const system = whatIfSystem(document);
  const bank = bankOf(document.bank);
  const saved = savedFields(document);
  const { fields: start, ignored } = readWhatIf(saved, system, entriesOf(query));
  const expiredClaims = restingClaims(bank, expiredClaimIds(claims, day));
  const judged = (fields: WhatIfFields) =>
    evaluateVerdict(documentOfFields(fields, system), agedBank(bank, expiredClaims));
  return {
    saved,
    start,
    system,
    ignored,
    expiredClaims,
    unchanged: judged(saved),
    changed: judged(start),
  };
}

function entriesOf(query: Query): [string, string][] {
  return Object.entries(query).flatMap(([name, values]) =>
    [values ?? []].flat().map((value): [string, string] => [name, value]),
  );
}
