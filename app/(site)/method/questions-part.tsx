import { MethodSection } from '@/components/method/method-section';
import { QuestionValues } from '@/components/method/question-values';
import { questionViews } from '@/components/method/question-views';
import { UnscoredQuestions } from '@/components/method/unscored-questions';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { sectionOf } from '@/lib/domain/assessment/flow';
import { questions, sectionIds } from '@/lib/domain/assessment/questions';
import { sidesFor } from '@/lib/domain/comparison/sides';
import { claimLinesOf } from './claim-lines-of';
import { methodWords } from './method-words';

const order = questions.map((question) => question.id);

/** Every question with its values, in the order in which they are asked. */
export function QuestionsPart() {
  const words = methodWords();
  const { questions: text, sections } = words.method;
  const views = questionViews(bankV1, order, words);
  return (
    <MethodSection id="questions" heading={sections.questions} lead={`${text.lead} ${text.gradesNote}`}>
      {sectionIds.map((section) => {
        const own = views.filter((view) => sectionOf(view.id) === section);
        return own.length > 0 ? (
          <section key={section} aria-labelledby={`asked-${section}`} className="mb-14">
            <h3 id={`asked-${section}`} className="heading text-h3">
              {words.questions.sections[section]}
            </h3>
            <div className="mt-4 flex flex-col gap-10">
              {own.map((view) => (
                <QuestionValues
                  key={view.id}
                  question={view}
                  claims={claimsBehind(view)}
                  sides={sidesFor('/method')}
                  text={words.method}
                />
              ))}
            </div>
          </section>
        ) : null;
      })}
      <h3 className="heading text-h3">{text.unscoredHeading}</h3>
      <div className="mt-4">
        <UnscoredQuestions words={words} />
      </div>
    </MethodSection>
  );
}

function claimsBehind({ claims }: ReturnType<typeof questionViews>[number]) {
  const lines = claimLinesOf(claims.map(({ id }) => id));
  return lines.map((line) => ({ ...line, behind: claims.find(({ id }) => id === line.id)?.behind }));
}
