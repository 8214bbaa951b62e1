import { FairnessTests } from '@/components/method/fairness-tests';
import { MethodSection } from '@/components/method/method-section';
import { currentBank } from '@/lib/domain/assessment/banks';
import { sidesFor } from '@/lib/domain/comparison/sides';
import { fairnessOf } from '@/lib/domain/model/fairness';
import { methodWords } from './method-words';

/** Random documents of each kind; enough for whole percents, few enough to judge while the site is built. */
const documents = 200;

/** The tests that show whether the method leans, run on the released model (N08). */
export function FairnessPart() {
  const { method: text } = methodWords();
  return (
    <MethodSection id="fairness" heading={text.sections.fairness} lead={text.fairness.lead}>
      <FairnessTests
        bank={currentBank}
        fairness={fairnessOf(currentBank, documents)}
        sides={sidesFor('/method')}
        text={text}
      />
    </MethodSection>
  );
}
