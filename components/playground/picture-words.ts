import { sceneWords } from '@/components/plumb-line/scene-words';
import { filled } from '@/lib/shared/filled';
import { formatTenths } from '@/lib/shared/format';
import type { plumbLineText } from '@/lib/text/en/plumb-line';
import type { ModelView } from './model-view';

/** Title and description of a plumb line, put together without a formatter. */
export function pictureWords(
  { lean, ahead, score, range, equalBand, scene }: ModelView,
  text: typeof plumbLineText,
): { title: string; sentence: string; description: string } {
  const isEven = ahead === 50;
  const names = { language: text[lean], count: ahead, go: text.go, rust: text.rust };
  const sentence = filled(isEven ? text.even : text.sentence, names);
  const drawn = sceneWords(scene, text);
  const description = filled(drawn.hangsByPoints ? text.description : text.descriptionApart, {
    sentence,
    score: points(score, text),
    low: points(range.low, text),
    high: points(range.high, text),
    band: filled(text.bandPoints, { points: tenths(equalBand) }),
  });
  return {
    title: drawn.title ?? filled(isEven ? text.evenTitle : text.title, names),
    sentence,
    description: [drawn.sentence, description].filter(Boolean).join(' '),
  };
}

function points(score: number, text: typeof plumbLineText): string {
  const size = tenths(score);
  if (size === tenths(0)) return text.straight;
  return filled(text.points, { points: size, language: score > 0 ? text.rust : text.go });
}

function tenths(score: number): string {
  return formatTenths(Math.round(score * 1000));
}
