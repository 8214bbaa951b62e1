import type { Metadata } from 'next';
import { PageContainer } from '@/components/layout/page-container';
import { ConstraintArticle } from '@/components/method/constraint-article';
import { ConstraintHead } from '@/components/method/constraint-head';
import { TextLink } from '@/components/ui/text-link';
import { currentBank } from '@/lib/domain/assessment/banks';
import { getText } from '@/lib/text/catalogue';
import { claimLinesOf } from '../claim-lines-of';
import { constraintsLead } from '../constraints-lead';
import { methodWords } from '../method-words';

const { page: text } = getText().method.constraints;

export const metadata: Metadata = { title: text.title, description: text.description };

/** Everything that rules a language out, with the claims behind it (N03). Static, like the method. */
export default function ConstraintsPage() {
  const words = methodWords();
  return (
    <PageContainer className="py-12 sm:py-16">
      <p className="text-small">
        <TextLink href={'/method#constraints'}>{text.back}</TextLink>
      </p>
      <h1 className="mt-3 heading text-h1">{text.title}</h1>
      <p className="mt-4 max-w-measure text-lead text-ink-2">{constraintsLead()}</p>
      <div className="mt-10">
        <ConstraintHead text={words.method.constraints} />
        {currentBank.gates.map((gate) => (
          <ConstraintArticle key={gate.id} gate={gate} claims={claimLinesOf(gate.claims)} words={words} />
        ))}
      </div>
    </PageContainer>
  );
}
