import { chooseExamples, type ExampleId } from '@/components/home/choose-examples';
import type { Example } from '@/components/home/example-figure';
import { describePlumbLine } from '@/components/plumb-line/describe';
import type { CaseRow } from '@/components/record/case-rows';
import type { Bank, Language } from '@/lib/domain/assessment/bank';
import { judgeCase } from '@/lib/domain/record/judged-case';
import { sceneOf } from '@/lib/domain/report/verdict-scene';
import type { RecordCase } from '@/lib/domain/record/record-case';
import { formatList } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import type { TextCatalogue } from '@/lib/text/catalogue';

/** The published decisions of the home page with what the method says of each, in finished words. */
export function homeExamples(
  cases: readonly RecordCase[],
  rows: readonly CaseRow[],
  bank: Bank,
  order: readonly Language[],
  text: TextCatalogue,
): Example[] {
  return chooseExamples(rows, order).flatMap(({ id, row }) => {
    const decision = cases.find((each) => each.id === row.id);
    return decision ? [exampleOf(id, decision, row, bank, text)] : [];
  });
}

function exampleOf(
  id: ExampleId,
  decision: RecordCase,
  row: CaseRow,
  bank: Bank,
  { site, record, plumbLine }: TextCatalogue,
): Example {
  const result = judgeCase(decision, bank).result;
  const { score, range, ahead, probability } = result;
  const facts = {
    score,
    range,
    equalBand: bank.parameters.delta,
    ahead,
    probability,
    scene: sceneOf(result),
  };
  const { outcomes, because } = site.home.examples;
  const pattern = outcomes[row.agrees ? 'right' : 'wrong'][row.named ? 'named' : 'leaned'];
  return {
    ...facts,
    id,
    organisation: row.organisation,
    about: row.about,
    source: row.source,
    outcome: message(pattern, {
      chosen: record.languages[row.chosen],
      lean: record.languages[row.lean],
    }),
    because:
      row.reasons.length > 0
        ? message(because, { answers: formatList(row.reasons.map(({ label }) => `“${label}”`)) })
        : record.cases.noReasons,
    words: describePlumbLine(facts, plumbLine),
  };
}
