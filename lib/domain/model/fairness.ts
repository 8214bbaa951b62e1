import type { Answers, AnswersDocument } from '../assessment/answers-document';
import type { Bank, Language } from '../assessment/bank';
import { relevantAnswers } from '../assessment/flow';
import { questionsOf } from '../assessment/questions';
import { compileBank } from './compiled-bank';
import { evidenceDraws } from './draws';
import { evaluateVerdict } from './evaluate-verdict';
import type { VerdictResult } from './result';
import { verdicts, type Verdict } from './verdict-ids';
import { otherLanguage, swapBank } from './swap-bank';
import { weightsFor } from './weights';

type ByPoints = VerdictResult['byPoints']['verdict'];

/** What a bank makes of answers drawn at random. */
export interface FairnessSample {
  documents: number;
  /** Documents whose result turns into its mirror image when the languages are exchanged in the bank. */
  mirrored: number;
  verdicts: Record<Verdict, number>;
  /** The same documents judged by the score alone, without constraints and honest outcomes. */
  byPoints: Record<ByPoints, number>;
}

/** Figures about a bank that show whether it leans by itself (N08). */
export interface Fairness {
  /** Every question answered, and about half of them. */
  complete: FairnessSample;
  half: FairnessSample;
  /** Largest score that answers can reach towards each language, 0 to 1, at the bank's own weights. */
  reach: Record<Language, number>;
}

/** Rounding of sums that run in the same order with opposite signs. */
const noise = 1e-9;

/**
 * Judges `count` random documents twice over, completely and half answered, with the bank and with the
 * bank whose languages are exchanged. The documents are keyed by the bank's seed, so the figures are the
 * same everywhere. Each option of a question is equally likely; nothing is mandated or prioritised, and
 * the system has no parts. `swapped` is the bank that should give the mirror image.
 */
export function fairnessOf(bank: Bank, count: number, swapped: Bank = swapBank(bank)): Fairness {
  const documents = randomDocuments(bank, count);
  return {
    complete: sampleOf(bank, swapped, documents.complete),
    half: sampleOf(bank, swapped, documents.half),
    reach: reachOf(bank),
  };
}

function sampleOf(bank: Bank, swapped: Bank, documents: readonly AnswersDocument[]): FairnessSample {
  const sample: FairnessSample = {
    documents: documents.length,
    mirrored: 0,
    verdicts: Object.fromEntries(verdicts.map((id) => [id, 0])) as Record<Verdict, number>,
    byPoints: { go: 0, rust: 0, either: 0 },
  };
  for (const document of documents) {
    const result = evaluateVerdict(document, bank);
    sample.verdicts[result.verdict] += 1;
    sample.byPoints[result.byPoints.verdict] += 1;
    if (isMirrorImage(result, evaluateVerdict(document, swapped))) sample.mirrored += 1;
  }
  return sample;
}

function isMirrorImage(result: VerdictResult, other: VerdictResult): boolean {
  return (
    other.verdict === mirrored(result.verdict) &&
    other.byPoints.verdict === mirrored(result.byPoints.verdict) &&
    Math.abs(other.score + result.score) <= noise &&
    Math.abs(other.probability.go - result.probability.rust) <= noise &&
    Math.abs(other.probability.rust - result.probability.go) <= noise
  );
}

function mirrored(verdict: Verdict): Verdict {
  return verdict === 'go' || verdict === 'rust' ? otherLanguage(verdict) : verdict;
}

function reachOf(bank: Bank): Record<Language, number> {
  const compiled = compileBank(bank);
  const { criteria } = weightsFor(compiled, null);
  const reach = { go: 0, rust: 0 };
  for (const question of compiled.questions) {
    const weight = (criteria[question.criterion] ?? 0) * question.share;
    reach.rust += weight * Math.max(0, question.most);
    reach.go -= weight * Math.min(0, question.least);
  }
  return reach;
}

function randomDocuments({ seed, version }: Bank, count: number) {
  const columns = questionsOf(version)
    .filter(({ kind }) => kind === 'single')
    .map(({ id, options }) => ({
      id,
      options,
      choice: evidenceDraws(seed, `fairness/${id}/choice`, count),
      open: evidenceDraws(seed, `fairness/${id}/open`, count),
    }));
  const documentOf = (at: number, isHalf: boolean): AnswersDocument => {
    const answers: Answers = { mandate: ['none'] };
    for (const { id, options, choice, open } of columns) {
      if (isHalf && (open[at] as number) < 0) continue;
      answers[id] = options[Math.floor((((choice[at] as number) + 1) / 2) * options.length)];
    }
    return relevantAnswers({ bank: version, answers });
  };
  const places = Array.from({ length: count }, (_, at) => at);
  return {
    complete: places.map((at) => documentOf(at, false)),
    half: places.map((at) => documentOf(at, true)),
  };
}
