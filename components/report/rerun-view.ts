import { sidesFor } from '@/lib/domain/comparison/sides';
import type { Flip, StoredResult } from '@/lib/domain/model/result';
import type { JudgedAgain, RetiredAnswer } from '@/lib/domain/report/judge-again';
import {
  rerunDifferences,
  type ContributionChange,
  type GateChange,
  type RerunDifferences,
} from '@/lib/domain/report/rerun-differences';
import { claimIdsBehind } from '@/lib/domain/report/report-claims';
import { rewordedClaims } from '@/lib/domain/report/reworded-claims';
import { formatList } from '@/lib/shared/format';
import { formatScoreTowards } from '@/lib/shared/format-towards';
import { message } from '@/lib/shared/message';
import { answerLabel } from './answer-words';
import type { ChangeRow } from './change-table';
import { claimViews, type ClaimView } from './claim-views';
import { frequencyOf } from './frequency';
import { plumbLineView, type PlumbLineView } from './plumb-line-view';
import type { ReportSource, ReportWords } from './report-source';
import { rerunFigures } from './rerun-figures';

/** A report and the same answers judged today, as finished words. Lists that would be empty are left out. */
export interface RerunView {
  outcome: { title: string; body: string };
  pictures: { key: string; label: string; picture: PlumbLineView['picture'] }[];
  figures: ChangeRow[];
  answers: ChangeRow[];
  gates: ChangeRow[];
  lists: { key: string; heading: string; sentences: string[] }[];
  claims: { key: string; heading: string; claims: ClaimView[] }[];
}

/**
 * What a report says beside what today's model says of the same answers (N04).
 * @param day today, YYYY-MM-DD
 */
export function rerunView(
  report: ReportSource,
  again: Pick<JudgedAgain, 'result' | 'retired'>,
  day: string,
  words: ReportWords,
): RerunView {
  const { result: then, id } = report;
  const { result: now, retired } = again;
  const { rerun: text } = words.report;
  const differences = rerunDifferences(then, now);
  const isUnchanged = differences.isUnchanged && retired.length === 0;
  return {
    outcome: outcomeOf(then, now, isUnchanged, words),
    pictures: [
      { key: 'then', label: text.then, picture: pictureOf('then', id, then, words) },
      { key: 'now', label: text.now, picture: pictureOf('now', id, now, words) },
    ],
    figures: rerunFigures(then, now, words),
    answers: differences.contributions.map((change) => answerRow(change, words)),
    gates: differences.gates.map((change) => gateRow(change, words)),
    lists: listsOf(differences, retired, words),
    claims: claimGroups(differences, rewordedSince(then, now), day, words),
  };
}

function outcomeOf(then: StoredResult, now: StoredResult, isUnchanged: boolean, words: ReportWords) {
  const { outcome } = words.report.rerun;
  if (isUnchanged) return outcome.unchanged;
  if (then.verdict === now.verdict) return outcome.figures;
  const { verdicts } = words.report.flips;
  const names = { then: verdicts[then.verdict], now: verdicts[now.verdict] };
  return { title: outcome.verdict.title, body: message(outcome.verdict.body, names) };
}

function pictureOf(key: string, id: string, result: StoredResult, words: ReportWords) {
  const { shownAhead } = frequencyOf(result, words);
  const { picture } = plumbLineView(result, shownAhead, sidesFor(id), words);
  return { ...picture, id: `plumb-line-${key}` };
}

function answerRow(change: ContributionChange, words: ReportWords): ChangeRow {
  const { question, answer, then, now, difference } = change;
  const { absent } = words.report.rerun.answers;
  return {
    key: question,
    name: answerLabel(words, question, answer),
    then: then === null ? absent : formatScoreTowards(then, words.plumbLine),
    now: now === null ? absent : formatScoreTowards(now, words.plumbLine),
    difference: formatScoreTowards(difference, words.plumbLine),
  };
}

function gateRow({ gate, then, now }: GateChange, words: ReportWords): ChangeRow {
  const { gates, rerun } = words.report;
  const { states } = rerun.gates;
  return {
    key: gate,
    name: gates.items[gate].name,
    then: states[then ?? 'absent'],
    now: states[now ?? 'absent'],
  };
}

function listsOf(
  { flipsCame, flipsWent }: RerunDifferences,
  retired: readonly RetiredAnswer[],
  words: ReportWords,
): RerunView['lists'] {
  const { lists } = words.report.rerun;
  return [
    {
      key: 'retired',
      heading: lists.retired,
      sentences: retired.map((each) => retiredSentence(each, words)),
    },
    {
      key: 'flips-came',
      heading: lists.flipsCame,
      sentences: flipsCame.map((flip) => flipSentence(flip, words)),
    },
    {
      key: 'flips-went',
      heading: lists.flipsWent,
      sentences: flipsWent.map((flip) => flipSentence(flip, words)),
    },
  ].filter(({ sentences }) => sentences.length > 0);
}

function retiredSentence({ question, option, part }: RetiredAnswer, words: ReportWords): string {
  const { answer, partAnswer } = words.report.rerun.lists;
  return message(part ? partAnswer : answer, { question, option, part });
}

function flipSentence({ changes, verdict }: Flip, words: ReportWords): string {
  const answers = changes.map(({ question, to }) => answerLabel(words, question, to));
  return message(words.report.rerun.lists.flip, {
    changes: formatList(answers),
    verdict: words.report.flips.verdicts[verdict],
  });
}

/** Claims behind both results that were written anew in between. */
function rewordedSince(then: StoredResult, now: StoredResult): string[] {
  const behindNow = new Set(claimIdsBehind(now));
  const behindBoth = claimIdsBehind(then).filter((id) => behindNow.has(id));
  return rewordedClaims(behindBoth, then.versions.evidence);
}

function claimGroups(
  differences: RerunDifferences,
  reworded: readonly string[],
  day: string,
  words: ReportWords,
): RerunView['claims'] {
  const { claims: headings } = words.report.rerun;
  const { claimsExpired, claimsCame, claimsWent } = differences;
  return [
    { key: 'claims-expired', heading: headings.expired, ids: claimsExpired },
    { key: 'claims-reworded', heading: headings.reworded, ids: reworded },
    { key: 'claims-came', heading: headings.came, ids: claimsCame },
    { key: 'claims-went', heading: headings.went, ids: claimsWent },
  ]
    .filter(({ ids }) => ids.length > 0)
    .map(({ key, heading, ids }) => ({ key, heading, claims: claimViews(ids, day, words) }));
}
