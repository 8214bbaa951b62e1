import type { PlumbLineFacts, PlumbLineWords } from '@/components/plumb-line/describe';
import { PlumbLine } from '@/components/plumb-line/plumb-line';
import { PlumbLineTable } from '@/components/plumb-line/plumb-line-table';
import { InEnglish } from '@/components/ui/in-english';
import type { LanguageSides } from '@/lib/domain/comparison/sides';
import type { plumbLineText } from '@/lib/text/en/plumb-line';
import type { ExampleId } from './choose-examples';

/** A published decision with what the method says about it, in finished words. */
export type Example = PlumbLineFacts & {
  id: ExampleId;
  organisation: string;
  /** The system and the year. */
  about: string;
  source: { title: string; url: string; line: string };
  /** What was chosen, and whether the method says the same. */
  outcome: string;
  /** The answers that weighed most. */
  because: string;
  words: PlumbLineWords;
};

type ExampleFigureProps = {
  example: Example;
  sides: LanguageSides;
  plumbLine: typeof plumbLineText;
};

/** One decision on the plumb line: who decided about what, where the weight hangs, how it turned out, and why. */
export function ExampleFigure({ example, sides, plumbLine }: ExampleFigureProps) {
  const { id, words, source } = example;
  return (
    <figure>
      <p className="mt-3 min-h-[3lh] text-small text-ink-2 sm:min-h-[2lh]">
        <InEnglish>
          <span className="font-medium text-ink">{example.organisation}</span>, {example.about}
        </InEnglish>
        <span className="block">
          <a href={source.url} rel="noreferrer" className="text-link">
            <InEnglish>{source.title}</InEnglish>
          </a>
          , {source.line}
        </span>
      </p>
      <PlumbLine
        size="hero"
        id={`plumb-line-${id}`}
        score={example.score}
        range={example.range}
        equalBand={example.equalBand}
        sides={sides}
        scene={example.scene}
        currentLanguage={example.currentLanguage}
        labels={plumbLine}
        title={words.title}
        description={words.description}
        className="mt-5"
      />
      <figcaption className="mt-4 text-center">
        <p className="heading mx-auto max-w-[20rem] text-h3 text-balance">{words.sentence}</p>
        <p className="mx-auto mt-1.5 min-h-[2lh] max-w-[26rem] text-small text-balance text-ink-2">
          {example.outcome}
        </p>
        <p className="mx-auto mt-1 min-h-[3lh] max-w-[26rem] text-fine text-balance text-ink-2">
          {example.because}
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
}
