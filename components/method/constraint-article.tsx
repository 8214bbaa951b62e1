import { DescriptionList } from '@/components/ui/description-list';
import { Disclosure } from '@/components/ui/disclosure';
import { LanguageMark } from '@/components/ui/language-mark';
import type { Gate } from '@/lib/domain/assessment/bank';
import { message } from '@/lib/shared/message';
import { ClaimLines, type ClaimLine } from './claim-lines';
import { ConditionLines } from './condition-lines';
import type { MethodWords } from './method-words';
import { ruledOut } from './ruled-out';

type ConstraintArticleProps = { gate: Gate; claims: readonly ClaimLine[]; words: MethodWords };

/** One constraint: what it rules out, when, why, what lifts it, and the claims behind it. */
export function ConstraintArticle({ gate, claims, words }: ConstraintArticleProps) {
  const { constraints: text, claim: claimText } = words.method;
  const { name, why, lift } = words.report.gates.items[gate.id];
  const support = message(text.claims, { count: claims.length });
  return (
    <article id={`gate-${gate.id}`} aria-labelledby={`gate-${gate.id}-heading`} className="scroll-mt-6">
      <h2 id={`gate-${gate.id}-heading`} className="heading text-h3">
        {name}
      </h2>
      <p className="mt-1 mb-3 text-small">
        <LanguageMark tone={gate.excludes}>{ruledOut(gate, words.method)}</LanguageMark>
      </p>
      <DescriptionList
        className="text-small"
        items={[
          {
            key: 'when',
            term: text.when,
            description: <ConditionLines condition={gate.when} words={words} />,
          },
          { key: 'why', term: text.why, description: why },
          { key: 'lift', term: text.lift, description: lift },
        ]}
      />
      {claims.length > 0 ? (
        <Disclosure summary={support}>
          <ClaimLines claims={claims} text={claimText} />
        </Disclosure>
      ) : (
        <p className="mt-3 text-small text-ink-2">{support}</p>
      )}
    </article>
  );
}
