import type { ReactNode } from 'react';
import { TextLink } from '@/components/ui/text-link';
import type { Bank } from '@/lib/domain/assessment/bank';
import type { LanguageSides } from '@/lib/domain/comparison/sides';
import type { Fairness } from '@/lib/domain/model/fairness';
import { message } from '@/lib/shared/message';
import type { methodText } from '@/lib/text/en/method';
import { twoDecimals } from './number-words';
import { RandomVerdicts } from './random-verdicts';

type FairnessTestsProps = { bank: Bank; fairness: Fairness; sides: LanguageSides; text: typeof methodText };

/** How far apart the two reaches of a released bank may lie; its test holds the same number. */
const mostReachApart = 0.07;
/** The test that plants forbidden imports. */
const importTest = 'tests/architecture/import-rules.test.ts';

/** The tests that show whether the method leans, with their figures of now (N08). */
export function FairnessTests({ bank, fairness, sides, text }: FairnessTestsProps) {
  const { swap, random, reach, blind, saved } = text.fairness;
  const { complete, half } = fairness;
  return (
    <div className="flex flex-col gap-8">
      <Test heading={swap.heading}>
        <p>
          {message(swap.body, {
            mirrored: complete.mirrored + half.mirrored,
            count: complete.documents + half.documents,
          })}{' '}
          {swap.means}
        </p>
      </Test>
      <section aria-labelledby="fairness-random">
        <h3 id="fairness-random" className="heading text-h3">
          {random.heading}
        </h3>
        <p className="mt-2 max-w-measure">{message(random.body, { count: complete.documents })}</p>
        <RandomVerdicts fairness={fairness} sides={sides} text={text} />
        <p className="mt-3 max-w-measure text-small text-ink-2">
          {message(random.means, {
            go: complete.byPoints.go,
            rust: complete.byPoints.rust,
            count: complete.documents,
            ...systemGates(bank),
          })}
        </p>
      </section>
      <Test heading={reach.heading}>
        <p>
          {message(reach.body, {
            go: twoDecimals(fairness.reach.go),
            rust: twoDecimals(fairness.reach.rust),
            most: twoDecimals(mostReachApart),
          })}
        </p>
      </Test>
      <Test heading={blind.heading}>
        <p>{blind.body}</p>
        <p className="mt-2">{message(blind.rule, { test: importTest })}</p>
      </Test>
      <Test heading={saved.heading}>
        <p>
          {saved.body} <TextLink href={'/method/verdicts'}>{saved.link}</TextLink>
        </p>
      </Test>
    </div>
  );
}

function Test({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="heading text-h3">{heading}</h3>
      <div className="mt-2 max-w-measure [overflow-wrap:anywhere]">{children}</div>
    </div>
  );
}

/** Constraints that lie in the system, by the language they rule out: neither mandates nor matters of time. */
function systemGates({ gates }: Bank): { goGates: number; rustGates: number } {
  const lasting = gates.filter((gate) => !gate.reversible && gate.question !== 'mandate');
  return {
    goGates: lasting.filter((gate) => gate.excludes === 'go').length,
    rustGates: lasting.filter((gate) => gate.excludes === 'rust').length,
  };
}
