import { MethodSection } from '@/components/method/method-section';
import { LinkButton } from '@/components/ui/link-button';
import { currentBank } from '@/lib/domain/assessment/banks';
import { backingOf } from '@/lib/domain/evidence/backing';
import { claims } from '@/lib/domain/evidence/evidence';
import { message } from '@/lib/shared/message';
import { methodWords } from './method-words';

/** Where every value stands, and how many there are. */
export function QuestionsPart() {
  const { questions: text, sections } = methodWords().method;
  const { values, questions } = backingOf(currentBank, claims);
  return (
    <MethodSection
      id="questions"
      heading={sections.questions}
      lead={message(text.lead, { values, questions })}
    >
      <LinkButton href="/method/questions" variant="secondary">
        {text.open}
      </LinkButton>
    </MethodSection>
  );
}
