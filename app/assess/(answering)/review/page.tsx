import type { Metadata } from 'next';
import { NameForm } from '@/components/assessment/name-form';
import { ReviewSection } from '@/components/assessment/review-section';
import { PageContainer } from '@/components/layout/page-container';
import { ActForm } from '@/components/ui/act-form';
import { Notice } from '@/components/ui/notice';
import { maximumSystemName } from '@/lib/domain/assessment/answer-forms';
import { sectionOf, visibleQuestionIds } from '@/lib/domain/assessment/flow';
import { sectionIds } from '@/lib/domain/assessment/questions';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { completeAssessmentAction, nameSystemAction } from '../../actions';
import { answerLines } from '../../answer-lines';
import { requireOpenAssessment } from '../../current-assessment';
import { newQuestions } from '../../new-questions';
import { questionWords, sectionTitle } from '../../question-words';
import { standingOf, stepHref } from '../../standing';

export const metadata: Metadata = {
  title: getText().assessment.review.title,
  robots: { index: false },
};

/** Everything that was answered, before it is frozen into a report. */
export default async function ReviewPage() {
  const assessment = await requireOpenAssessment();
  const text = getText().assessment;
  const visible = visibleQuestionIds(assessment.document);
  const { answered, total } = standingOf(assessment);
  const news = newQuestions(assessment);
  return (
    <PageContainer width="reading" className="pt-10 pb-16">
      <h1 className="heading text-title">{text.review.heading}</h1>
      <p className="mt-4 max-w-measure text-ink-2">{text.review.lead}</p>
      <p className="mt-6 font-medium tabular-nums">{message(text.answeredOf, { answered, total })}</p>
      {answered < total ? (
        <p className="mt-1 max-w-measure text-small text-ink-2">
          {message(text.review.open, { count: total - answered })}
        </p>
      ) : null}

      {news ? (
        <Notice kind="info" title={text.review.newTitle} className="mt-6">
          <ul className="mt-1 list-disc ps-5">
            {news.added.map((title) => (
              <li key={title}>{message(text.review.newQuestion, { title })}</li>
            ))}
            {news.changed.map((title) => (
              <li key={title}>{message(text.review.newOptions, { title })}</li>
            ))}
          </ul>
        </Notice>
      ) : null}

      {sectionIds.map((section) => (
        <ReviewSection
          key={section}
          id={section}
          title={sectionTitle(section)}
          text={text.review}
          rows={visible
            .filter((id) => sectionOf(id) === section)
            .map((id) => ({
              id,
              title: questionWords(assessment.document, id).title,
              answers: answerLines(assessment, id),
              href: stepHref(id, 'review'),
            }))}
        />
      ))}

      <section aria-labelledby="section-system" className="mt-10">
        <h2 id="section-system" className="heading text-h3">
          {text.review.system}
        </h2>
        <div className="mt-4 border-t border-line pt-5">
          <NameForm
            action={nameSystemAction}
            assessment={assessment.assessmentId}
            systemName={assessment.systemName}
            nameLength={maximumSystemName}
            text={{ problems: text.problems, connectionLost: text.connectionLost }}
            words={{
              name: text.review.name,
              mark: text.review.nameMark,
              submit: text.review.saveName,
              pending: text.review.savingName,
            }}
            variant="secondary"
          />
        </div>
      </section>

      <ActForm
        action={completeAssessmentAction}
        fields={{ assessment: assessment.assessmentId }}
        pendingLabel={text.review.finishing}
        className="mt-12 border-t border-line pt-8"
      >
        {text.review.finish}
      </ActForm>
    </PageContainer>
  );
}
