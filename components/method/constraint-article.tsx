import { Disclosure } from '@/components/ui/disclosure';
import type { Gate } from '@/lib/domain/assessment/bank';
import { message } from '@/lib/shared/message';
import { ClaimLines, type ClaimLine } from './claim-lines';
import { ConditionLines } from './condition-lines';
import type { MethodWords } from './method-words';
import { RuledOutMark } from './ruled-out-mark';

type ConstraintArticleProps = { gate: Gate; claims: readonly ClaimLine[]; words: MethodWords };

/**
 * One constraint as a row: what it rules out, when, why, what lifts it, and the claims behind it. Where it is wide the
 * names of the columns are printed above all rows once.
 */
export function ConstraintArticle({ gate, claims, words }: ConstraintArticleProps) {
  const { constraints: text, claim: claimText } = words.method;
  const { name, why, lift } = words.report.gates.items[gate.id];
  const support = message(text.claims, { count: claims.length });
  const items = [
    { term: text.when, description: <ConditionLines condition={gate.when} words={words} /> },
    { term: text.why, description: why },
    { term: text.lift, description: lift },
  ];
  return (
    <article
      id={`gate-${gate.id}`}
      aria-labelledby={`gate-${gate.id}-heading`}
      className="grid scroll-mt-6 gap-x-8 gap-y-3 border-t border-line py-5 text-small lg:grid-cols-4 print:break-inside-avoid"
    >
      <div>
        <h2 id={`gate-${gate.id}-heading`} className="heading text-h3">
          {name}
        </h2>
        <p className="mt-1">
          <RuledOutMark gate={gate} words={words} />
        </p>
      </div>
      <dl className="grid gap-x-8 gap-y-3 lg:col-span-3 lg:grid-cols-3">
        {items.map(({ term, description }) => (
          <div key={term}>
            <dt className="text-ink-2 lg:sr-only">{term}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
      <div className="lg:col-span-3 lg:col-start-2">
        {claims.length > 0 ? (
          <Disclosure summary={support} dense>
            <ClaimLines claims={claims} text={claimText} />
          </Disclosure>
        ) : (
          <p className="text-ink-2">{support}</p>
        )}
      </div>
    </article>
  );
}
