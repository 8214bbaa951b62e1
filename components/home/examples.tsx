import { PlumbLine } from '@/components/plumb-line/plumb-line';
import { PlumbLineTable } from '@/components/plumb-line/plumb-line-table';
import type { PlumbLineFacts, PlumbLineWords } from '@/components/plumb-line/describe';
import { sampleCaseIds, type SampleCaseId } from '@/lib/domain/assessment/sample-cases';
import type { LanguageSides } from '@/lib/domain/comparison/sides';
import type { plumbLineText } from '@/lib/text/en/plumb-line';
import type { siteText } from '@/lib/text/en/site';
import { ExampleTabs } from './example-tabs';

export type Example = PlumbLineFacts & {
  id: SampleCaseId;
  verdictSentence: string;
  turns: string | null;
  words: PlumbLineWords;
};

type ExamplesProps = {
  text: (typeof siteText)['home']['examples'];
  plumbLine: typeof plumbLineText;
  examples: Readonly<Record<SampleCaseId, Example>>;
  sides: LanguageSides;
};

/** Shown when its radio button is chosen: the browser does it, no script is involved. */
const shownWhenChosen: Record<SampleCaseId, string> = {
  'payment-api': 'group-has-[#example-payment-api:checked]/examples:block',
  'edge-proxy': 'group-has-[#example-edge-proxy:checked]/examples:block',
  'order-events': 'group-has-[#example-order-events:checked]/examples:block',
};

/** The instrument with worked examples to switch between. */
export function Examples({ text, plumbLine, examples, sides }: ExamplesProps) {
  return (
    <div className="group/examples">
      <ExampleTabs legend={text.legend} names={text.names} />
      {sampleCaseIds.map((id) => {
        const { words, verdictSentence, turns, ...facts } = examples[id];
        return (
          <figure key={id} className={`hidden ${shownWhenChosen[id]}`}>
            <p className="mt-3 min-h-[2lh] text-small text-ink-2">{text.abouts[id]}</p>
            <PlumbLine
              size="hero"
              id={`plumb-line-${id}`}
              score={facts.score}
              range={facts.range}
              equalBand={facts.equalBand}
              sides={sides}
              labels={plumbLine}
              title={words.title}
              description={words.description}
              className="mt-6"
            />
            <figcaption className="mt-5 text-center">
              <p className="heading mx-auto max-w-[20rem] text-h3 text-balance">{words.sentence}</p>
              <p className="mx-auto mt-1.5 min-h-[3lh] max-w-[26rem] text-small text-ink-2">
                {verdictSentence} {turns}
              </p>
            </figcaption>
            <div className="mx-auto mt-2 max-w-[30rem]">
              <PlumbLineTable
                summary={plumbLine.table.summary}
                caption={plumbLine.table.caption}
                nameHeader={plumbLine.table.name}
                valueHeader={plumbLine.table.value}
                rows={words.rows}
              />
            </div>
          </figure>
        );
      })}
      <p className="mx-auto mt-4 max-w-[30rem] text-fine text-ink-3">{text.note}</p>
    </div>
  );
}
