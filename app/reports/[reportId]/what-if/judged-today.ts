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
  /** The report's own answers without a change, and with those of the address. */
  unchanged: VerdictResult;
  changed: VerdictResult;
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Judges what an address asks for.
 * @param own the answers of the report
 * @param day YYYY-MM-DD, the day on which claims may be out of date
 * @param document the answers that changes start from, where they are not those of the report
 */
export function judgedToday(
  own: AnswersDocument,
  query: Query,
  day: string,
  document: AnswersDocument = own,
): JudgedToday {
  const system = whatIfSystem(document);
  const bank = bankOf(document.bank);
  const saved = savedFields(document);
  const { fields: start, ignored } = readWhatIf(saved, system, entriesOf(query));
  const expiredClaims = restingClaims(bank, expiredClaimIds(claims, day));
  const judged = (fields: WhatIfFields, asked = system) =>
    evaluateVerdict(documentOfFields(fields, asked), agedBank(bank, expiredClaims));
  return {
    saved,
    start,
    system,
    ignored,
    expiredClaims,
    unchanged: judged(savedFields(own), whatIfSystem(own)),
    changed: judged(start),
  };
}

function entriesOf(query: Query): [string, string][] {
  return Object.entries(query).flatMap(([name, values]) =>
    [values ?? []].flat().map((value): [string, string] => [name, value]),
  );
}
