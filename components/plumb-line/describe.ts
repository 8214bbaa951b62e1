import { decimals } from '@/lib/shared/format-number';
import { message } from '@/lib/shared/message';
import type { plumbLineText } from '@/lib/text/en/plumb-line';
import type { VerdictScene } from '@/lib/domain/report/verdict-scene';
import type { PlumbLineRow } from './plumb-line-table';
import { readingsOf100, readingsShares } from './readings';
import { sceneWords } from './scene-words';

const oneDecimal = decimals(1);

/** What the words about a plumb line need from an assessment's result. */
export type PlumbLineFacts = {
  /** From -1 (Go) to 1 (Rust). */
  score: number;
  range: { low: number; high: number };
  /** Half-width of "no practical difference". */
  equalBand: number;
  /** Probability that Rust is the better of the two. */
  ahead: number;
  /** Probability that a language is clearly better, or that there is no practical difference; adds up to 1. */
  probability: { go: number; rust: number; equal: number };
  scene: VerdictScene;
  /** Name of the present language, for a verdict to stay. */
  currentLanguage?: string;
};

export type PlumbLineWords = {
  title: string;
  description: string;
  /** "Go comes out ahead in 84 of 100 plausible readings." */
  sentence: string;
  rows: PlumbLineRow[];
};

/** The picture in words: title, description and the rows of its table, all from the same numbers. */
export function describePlumbLine(facts: PlumbLineFacts, text: typeof plumbLineText): PlumbLineWords {
  const { score, range, equalBand, ahead, probability, scene, currentLanguage } = facts;
  const drawn = sceneWords(scene, text, currentLanguage);
  const language = ahead >= 0.5 ? text.rust : text.go;
  const count = readingsOf100(Math.max(ahead, 1 - ahead));
  const [go, equal, rust] = readingsShares([probability.go, probability.equal, probability.rust]);
  const numbers = {
    score: points(score, text),
    low: points(range.low, text),
    high: points(range.high, text),
    band: message(text.bandPoints, { points: oneDecimal(equalBand * 100) }),
  };
  const even = count === 50;
  const names = { language, count, go: text.go, rust: text.rust };
  const sentence = message(even ? text.even : text.sentence, names);
  return {
    sentence,
    title: drawn.title ?? message(even ? text.evenTitle : text.title, names),
    description: joined(
      drawn.sentence,
      message(drawn.hangsByPoints ? text.description : text.descriptionApart, { sentence, ...numbers }),
    ),
    rows: [
      ...(drawn.sentence ? [{ key: 'drawn', name: text.rows.drawn, value: drawn.sentence }] : []),
      { key: 'score', name: text.rows.score, value: numbers.score },
      { key: 'low', name: text.rows.low, value: numbers.low },
      { key: 'high', name: text.rows.high, value: numbers.high },
      { key: 'band', name: text.rows.band, value: numbers.band },
      { key: 'go', name: text.rows.go, value: message(text.ofHundred, { count: go ?? 0 }) },
      { key: 'rust', name: text.rows.rust, value: message(text.ofHundred, { count: rust ?? 0 }) },
      { key: 'equal', name: text.rows.equal, value: message(text.ofHundred, { count: equal ?? 0 }) },
    ],
  };
}

function joined(...sentences: string[]): string {
  return sentences.filter(Boolean).join(' ');
}

function points(score: number, text: typeof plumbLineText): string {
  const size = oneDecimal(Math.abs(score) * 100);
  if (size === oneDecimal(0)) return text.straight;
  return message(text.points, { points: size, language: score > 0 ? text.rust : text.go });
}
