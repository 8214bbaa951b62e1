import type { LanguageSides } from '@/lib/domain/comparison/sides';
import { message } from '@/lib/shared/message';
import type { plumbLineText } from '@/lib/text/en/plumb-line';
import type { siteText } from '@/lib/text/en/site';
import type { ExampleId } from './choose-examples';
import { ExampleFigure, type Example } from './example-figure';
import { ExampleTabs } from './example-tabs';

type ExamplesProps = {
  text: (typeof siteText)['home']['examples'];
  plumbLine: typeof plumbLineText;
  examples: readonly Example[];
  /** Decisions on record, of which these are some. */
  count: number;
  sides: LanguageSides;
};

/** Shown when its radio button is chosen: the browser does it, no script is involved. On paper all are there. */
const shownWhenChosen: Record<ExampleId, string> = {
  go: 'group-has-[#example-go:checked]/examples:block',
  rust: 'group-has-[#example-rust:checked]/examples:block',
  miss: 'group-has-[#example-miss:checked]/examples:block',
};

/** The instrument with published decisions to switch between. */
export function Examples({ text, plumbLine, examples, count, sides }: ExamplesProps) {
  if (examples.length === 0) return null;
  return (
    <div className="group/examples">
      <ExampleTabs legend={text.legend} ids={examples.map(({ id }) => id)} names={text.tabs} />
      {examples.map((example) => (
        <div key={example.id} className={`hidden print:block ${shownWhenChosen[example.id]}`}>
          <ExampleFigure example={example} sides={sides} plumbLine={plumbLine} />
        </div>
      ))}
      <p className="mx-auto mt-4 max-w-[30rem] text-fine text-ink-3">{message(text.note, { count })}</p>
    </div>
  );
}
