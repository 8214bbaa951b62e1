import { ConstraintArticle } from '@/components/method/constraint-article';
import { MethodSection } from '@/components/method/method-section';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { message } from '@/lib/shared/message';
import { claimLinesOf } from './claim-lines-of';
import { methodWords } from './method-words';

/** Everything that rules a language out. */
export function ConstraintsPart() {
  const words = methodWords();
  const { constraints: text, sections } = words.method;
  const cap = Math.round(bankV1.parameters.openGateCap * 100);
  return (
    <MethodSection id="constraints" heading={sections.constraints} lead={message(text.lead, { cap })}>
      <div className="flex flex-col gap-10">
        {bankV1.gates.map((gate) => (
          <ConstraintArticle key={gate.id} gate={gate} claims={claimLinesOf(gate.claims)} words={words} />
        ))}
      </div>
    </MethodSection>
  );
}
