import { readingsOf100 } from '@/components/plumb-line/readings';
import type { Language } from '@/lib/domain/assessment/bank';
import type { LanguageSides } from '@/lib/domain/comparison/sides';
import type { CalibrationBlock } from '@/lib/domain/record/isotonic';
import { message } from '@/lib/shared/message';
import type { recordText } from '@/lib/text/en/record';
import type { CaseRow } from './case-rows';
import { ReliabilityDrawing, type EdgeTick } from './reliability-drawing';
import { reliabilitySteps, type ReliabilityStep } from './reliability-steps';
import { ReliabilityTable } from './reliability-table';

type ReliabilityFigureProps = {
  blocks: readonly CalibrationBlock[];
  rows: readonly CaseRow[];
  sides: LanguageSides;
  text: typeof recordText;
};

const wide = { width: 520, height: 440, left: 40, right: 12, top: 42, bottom: 58 };
const narrow = { width: 320, height: 330, left: 36, right: 10, top: 42, bottom: 58 };

/** Whether "78 of 100" comes true 78 times in 100: a curve, and the same as a table. */
export function ReliabilityFigure({ blocks, rows, sides, text }: ReliabilityFigureProps) {
  const { reliability, languages } = text;
  // As in every picture, the language at the right is the one towards which numbers grow.
  const toward: Language = sides === 'go-left' ? 'rust' : 'go';
  const language = languages[toward];
  const steps = reliabilitySteps(blocks, toward);
  const shared = {
    steps,
    ticks: rows.flatMap((row) => tickOf(row, toward)),
    title: message(reliability.title, { language }),
    about: describe(steps, language, text),
    axes: { across: message(reliability.across, { language }), up: message(reliability.up, { language }) },
  };
  return (
    <figure className="@container min-w-0">
      <ReliabilityDrawing
        id="reliability-curve"
        size={wide}
        className="hidden max-w-[32.5rem] @min-[28rem]:block"
        {...shared}
      />
      <ReliabilityDrawing
        id="reliability-curve-narrow"
        size={narrow}
        className="max-w-96 @min-[28rem]:hidden"
        {...shared}
      />
      <figcaption className="mt-3 max-w-measure text-small text-ink-2">{reliability.method}</figcaption>
      <ReliabilityTable steps={steps} language={language} text={text} />
    </figure>
  );
}

function tickOf({ id, p, chosen }: CaseRow, toward: Language): EdgeTick[] {
  if (chosen === 'both') return [];
  return [{ key: id, forecast: toward === 'rust' ? p : 1 - p, chosen, above: chosen === toward }];
}

function describe(
  steps: readonly ReliabilityStep[],
  language: string,
  { reliability }: typeof recordText,
): string {
  const [first, last] = [steps[0], steps.at(-1)];
  return message(reliability.about, {
    language,
    count: steps.length,
    first: Math.round(100 * (first?.chosen.share ?? 0)),
    last: Math.round(100 * (last?.chosen.share ?? 0)),
    low: readingsOf100(first?.low ?? 0),
    high: readingsOf100(last?.high ?? 1),
  });
}
