import { ConstraintList } from '@/components/method/constraint-list';
import { MethodSection } from '@/components/method/method-section';
import { TextLink } from '@/components/ui/text-link';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { constraintsLead } from './constraints-lead';
import { methodWords } from './method-words';

/** Everything that rules a language out, in short. */
export function ConstraintsPart() {
  const words = methodWords();
  const { constraints: text, sections } = words.method;
  return (
    <MethodSection id="constraints" heading={sections.constraints} lead={constraintsLead()}>
      <ConstraintList gates={bankV1.gates} words={words} />
      <p className="mt-4">
        <TextLink href="/method/constraints">{text.open}</TextLink>
      </p>
    </MethodSection>
  );
}
