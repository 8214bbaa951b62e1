import type { StoredResult, GateResult } from '@/lib/domain/model/result';
import { formatList } from '@/lib/shared/format';
import { isolated } from '@/lib/shared/isolated';
import { message } from '@/lib/shared/message';
import { claimViews, type ClaimView } from './claim-views';
import type { ReportWords } from './report-source';

export interface GateRow {
  key: string;
  name: string;
  why: string;
  state: string;
  isOpen: boolean;
  lift: string;
  /** How many claims stand behind it, in words, and the claims; none where the constraint follows from its words. */
  support: string;
  claims: ClaimView[];
}

/** The constraints that hold, then the ones that are open, and a sentence about all the others. */
export function gateRows(
  result: StoredResult,
  day: string,
  words: ReportWords,
): { rows: GateRow[]; others: string } {
  const { gates: text } = words.report;
  const holding = result.gates.filter((gate) => gate.state === 'true');
  const open = result.gates.filter((gate) => gate.state === 'unknown');
  const rows = [...holding, ...open].map((gate) => gateRow(gate, day, words));
  const count = result.gates.length - rows.length;
  if (rows.length === 0) return { rows, others: message(text.none, { count }) };
  return { rows, others: count > 0 ? message(text.others, { count }) : '' };
}

function gateRow(gate: GateResult, day: string, words: ReportWords): GateRow {
  const { gates: text, languages } = words.report;
  const { name, why, whyOpen, lift } = text.items[gate.id];
  const isOpen = gate.state === 'unknown';
  const settle = message(text.openSettle, { question: words.answers[gate.question].name });
  const pattern = isOpen
    ? text.open
    : gate.parts.length > 0
      ? text.holdsFor
      : gate.reversible
        ? text.notYet
        : text.holds;
  return {
    key: gate.id,
    name,
    why: isOpen ? (whyOpen ?? why) : why,
    isOpen,
    state: message(pattern, {
      language: languages[gate.excludes],
      parts: formatList(gate.parts.map(isolated)),
    }),
    lift: isOpen ? settle : lift,
    support: message(words.report.reasons.support, { count: gate.claims.length }),
    claims: claimViews(gate.claims, day, words),
  };
}
