import { ConstraintList } from '@/components/method/constraint-list';
import { MethodSection } from '@/components/method/method-section';
import { TextLink } from '@/components/ui/text-link';
import { currentBank } from '@/lib/domain/assessment/banks';
import { constraintsLead } from './constraints-lead';
import { methodWords } from './method-words';

/** Everything that rules a language out, in short. */
export function ConstraintsPart() {
  const words = methodWords();
  const { constraints: text, sections } = words.method;
  return (
    <MethodSection id="constraints" heading={sections.constraints} lead={constraintsLead()}>
      <ConstraintList gates={currentBank.gates} words={words} />
      <p className="mt-4">
        <TextLink href="/method/constraints">{text.open}</TextLink>
      </p>
    </MethodSection>
  );
}
