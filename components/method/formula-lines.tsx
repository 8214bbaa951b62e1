import type { ReactNode } from 'react';
import type { methodText } from '@/lib/text/en/method';
import { Fraction } from './fraction';
import { Indexed } from './indexed';
import { Summation } from './summation';

type FormulaText = (typeof methodText)['formula'];
type LineId = keyof FormulaText['lines'];

const formulas: Record<LineId, ReactNode> = {
  score: (
    <>
      <var>S</var> = <Summation over="q" /> <Indexed letter="ω" by="q" /> <Indexed letter="d" by="q" />
    </>
  ),
  weight: (
    <>
      <Indexed letter="ω" by="q" /> = <Indexed letter="a" by="q" />
      <Fraction
        over={
          <>
            <Indexed letter="b" by="c" /> <Indexed letter="m" by="c" />
          </>
        }
        under={
          <>
            <Summation over="k" /> <Indexed letter="b" by="k" />
          </>
        }
      />
    </>
  ),
  reading: (
    <>
      <span className="whitespace-nowrap">
        <Indexed letter="S" by="i" /> = <Summation over="q" /> <Indexed letter="ω" by="qi" /> (
        <Indexed letter="d" by="q" /> + <Indexed letter="h" by="q" /> <Indexed letter="u" by="qi" />)
      </span>
      <span className="block whitespace-nowrap">
        <Indexed letter="b" by="ci" /> = <Indexed letter="b" by="c" /> <span translate="no">exp</span>(
        <var>s</var> <Indexed letter="z" by="ci" />)
      </span>
    </>
  ),
  chance: (
    <>
      <Chance language="Rust" over={<Indexed letter="S" by="i" />} />
      <Chance
        language="Go"
        over={
          <>
            −<Indexed letter="S" by="i" />
          </>
        }
      />
    </>
  ),
};

/** The mean over all readings of the share of the normal distribution below a distance. */
function Chance({ language, over }: { language: string; over: ReactNode }) {
  return (
    <span className="block whitespace-nowrap">
      <var>P</var>
      <sub>{language}</sub> = <Fraction over="1" under={<var>N</var>} />
      <Summation over="i" /> Φ<span className="align-middle text-[1.7em] font-light">(</span>
      <Fraction
        over={
          <>
            {over} − <var>δ</var>
          </>
        }
        under={<var>σ</var>}
      />
      <span className="align-middle text-[1.7em] font-light">)</span>
    </span>
  );
}

/** The formulas as mathematics, each with its name and what it means; read aloud in words. */
export function FormulaLines({ text }: { text: FormulaText }) {
  return (
    <dl className="flex flex-col border-b border-line">
      {(Object.keys(formulas) as LineId[]).map((id) => (
        <div key={id} className="grid gap-x-10 gap-y-2 border-t border-line py-5 md:grid-cols-2">
          <dt className="min-w-0">
            <span className="block text-small font-medium">{text.lines[id].name}</span>
            <span
              role="math"
              dir="ltr"
              aria-label={text.lines[id].spoken}
              className="mt-1 block w-fit font-serif text-[1.1875rem] leading-loose sm:text-[1.3125rem]"
            >
              {formulas[id]}
            </span>
          </dt>
          <dd className="text-small text-ink-2 md:pt-7">{text.lines[id].means}</dd>
        </div>
      ))}
    </dl>
  );
}
