import type { ComponentProps } from 'react';
import type { PlumbLineDrawing } from '@/components/plumb-line/plumb-line-drawing';
import { readingsOf100 } from '@/components/plumb-line/readings';
import type { Language } from '@/lib/domain/assessment/bank';
import { sceneWords } from '@/components/plumb-line/scene-words';
import { sceneOf } from '@/lib/domain/report/verdict-scene';
import type { Clash, GateResult, StoredVerdict } from '@/lib/domain/model/result';
import { capitalised } from '@/lib/shared/capitalised';
import { formatList, formatPercent } from '@/lib/shared/format';
import { formatScoreTowards } from '@/lib/shared/format-towards';
import { isolated } from '@/lib/shared/isolated';
import { filled } from '@/lib/shared/filled';
import { gatesThatDecided, headlineKey, type HeadlineKey } from './headline-key';
import type { VerdictWords } from './verdict-words';

type Picture = ComponentProps<typeof PlumbLineDrawing>;

/** What a verdict shows, as finished words and numbers; also what is sent to the browser to begin with. */
export interface VerdictView {
  headline: string;
  because: string;
  /** How sure, in words. */
  frequency: string;
  figures: VerdictFigure[];
  picture: Pick<Picture, 'score' | 'range' | 'scene' | 'currentLanguage' | 'description'>;
}

export interface VerdictFigure {
  key: keyof VerdictWords['text']['rows'];
  lines: string[];
}

/** A verdict in words, the same on the server and in the browser. */
export function verdictView(result: StoredVerdict, words: VerdictWords): VerdictView {
  const { text } = words;
  const key = headlineKey(result);
  const { sentence, ahead } = frequencyOf(result, words);
  const score = formatScoreTowards(result.score, words.picture);
  const { low, high } = result.range;
  const range = filled(text.range, {
    low: formatScoreTowards(low, words.picture),
    high: formatScoreTowards(high, words.picture),
  });
  // What a measurement would show takes a search, which a browser does not make at each change.
  const scene = sceneOf({ ...result, flips: [] });
  const currentLanguage = currentName(result, words) || undefined;
  const drawn = sceneWords(scene, words.picture, currentLanguage);
  const pattern = drawn.hangsByPoints ? text.picture : text.pictureApart;
  const parts = result.components.map((part) =>
    filled(text.part, {
      part: isolated(part.name),
      language: part.language ? words.languages[part.language] : text.undecided,
    }),
  );
  return {
    headline: capitalised(filled(words.headlines[key], { current: currentName(result, words) })),
    because: becauseOf(key, result, words),
    frequency: sentence,
    figures: [
      { key: 'ahead', lines: [ahead] },
      { key: 'score', lines: [score] },
      { key: 'range', lines: [range] },
      { key: 'coverage', lines: [formatPercent(result.coverage)] },
      { key: 'closed', lines: gatesIn(result, 'true', words) },
      { key: 'open', lines: gatesIn(result, 'unknown', words) },
      ...(parts.length > 0 ? [{ key: 'parts' as const, lines: parts }] : []),
    ],
    picture: {
      score: result.score,
      range: { low, high },
      scene,
      currentLanguage,
      description: [drawn.sentence, filled(pattern, { sentence, score, range })].filter(Boolean).join(' '),
    },
  };
}

function becauseOf(key: HeadlineKey, result: StoredVerdict, words: VerdictWords): string {
  if (result.verdict === 'stay') return stayBecause(result, words);
  if (key === 'clash') return clashOf(result, words);
  return key === 'conflict' ? conflictOf(result, words) : (words.because[key] ?? '');
}

/** As on the report: the rule and the answer that denies it, by name. */
function clashOf({ gates, clashes = [] }: StoredVerdict, words: VerdictWords): string {
  const [clash] = clashes;
  const rules = gates.filter(({ id }) => clashes.some(({ gate }) => gate === id));
  const [rule] = rules;
  const answer = clash && clashAnswer(clash, words);
  if (!rule || !answer) return words.because.clash ?? '';
  return filled(words.clash.pattern, {
    mandated: words.languages[rule.excludes === 'go' ? 'rust' : 'go'],
    language: words.languages[rule.excludes],
    gates: formatList(rules.map(({ id }) => filled(words.quotedGate, { name: words.gates[id] }))),
    answer,
  });
}

function clashAnswer({ question, answer }: Clash, { clash }: VerdictWords): string | undefined {
  return typeof answer === 'string' ? clash.answers[question]?.[answer] : undefined;
}

function currentName({ stay }: StoredVerdict, words: VerdictWords): string {
  return stay?.language ? words.stay.languages[stay.language] : '';
}

/** As on the report: the first two reasons. */
function stayBecause({ stay }: StoredVerdict, words: VerdictWords): string {
  const reasons = (stay?.reasons ?? []).slice(0, 2).map(({ key }) => words.stay.reasons[key]);
  return reasons.length > 0 ? reasons.join(' ') : (words.because.stay ?? '');
}

/** As on the report: which constraints rule out which language, where they stand on both sides. */
function conflictOf({ gates }: StoredVerdict, words: VerdictWords): string {
  const against = (language: Language) =>
    formatList(
      gates
        .filter((gate) => gate.state === 'true' && gate.excludes === language)
        .map(({ id }) => filled(words.quotedGate, { name: words.gates[id] })),
    );
  const [go, rust] = [against('go'), against('rust')];
  return (go && rust ? filled(words.conflictNamed, { go, rust }) : words.because.conflict) ?? '';
}

/** As on the report: an open gate caps what is shown, and a gate that decided is said to have done so (method 1.8). */
function frequencyOf(result: StoredVerdict, words: VerdictWords): { sentence: string; ahead: string } {
  const { frequency: patterns, languages } = words;
  const leader: Language = result.ahead > 0.5 ? 'rust' : 'go';
  const counted = Math.max(result.ahead, 1 - result.ahead);
  const isDecidedByGate = gatesThatDecided(result).length > 0;
  const shown = Math.min(counted, (isDecidedByGate ? undefined : result.confidenceCap?.[leader]) ?? 1);
  const isCapped = readingsOf100(shown) < readingsOf100(counted);
  const values = {
    share: ofHundred(shown, words),
    uncapped: ofHundred(counted, words),
    language: languages[leader],
    verdict: words.byPoints[result.byPoints.verdict],
  };
  const pattern = isCapped
    ? patterns.frequencyCapped
    : isDecidedByGate
      ? patterns.frequencyByPoints
      : readingsOf100(counted) === 50
        ? patterns.frequencyTie
        : result.verdict === 'stay'
          ? patterns.frequencyStay
          : patterns.frequency;
  return { sentence: filled(pattern, values), ahead: filled(words.text.ahead, values) };
}

function ofHundred(share: number, words: VerdictWords): string {
  return filled(words.frequency.ofHundred, { count: String(readingsOf100(share)) });
}

function gatesIn({ gates }: StoredVerdict, state: GateResult['state'], words: VerdictWords): string[] {
  const { text } = words;
  const lines = gates
    .filter((gate) => gate.state === state)
    .map((gate) =>
      filled(gate.parts.length > 0 ? text.gateFor : text.gate, {
        language: words.languages[gate.excludes],
        gate: words.gates[gate.id],
        parts: formatList(gate.parts.map(isolated)),
      }),
    );
  return lines.length > 0 ? lines : [text.none];
}
