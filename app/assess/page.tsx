import type { Metadata } from 'next';
import { NameForm } from '@/components/assessment/name-form';
import { QuietPage } from '@/components/assessment/quiet-page';
import { UnfinishedAssessment } from '@/components/assessment/unfinished-assessment';
import { ActForm } from '@/components/ui/act-form';
import { DescriptionList } from '@/components/ui/description-list';
import { TextLink } from '@/components/ui/text-link';
import { newFormStamp } from '@/lib/actions/form-guard';
import { getRespondent } from '@/lib/auth/viewer';
import { brand } from '@/lib/brand/brand';
import { getAssessment, type OwnAssessment } from '@/lib/data/assessments';
import { listAssessments } from '@/lib/data/list-assessments';
import { maximumSystemName } from '@/lib/domain/assessment/answer-forms';
import { visibleQuestionIds } from '@/lib/domain/assessment/flow';
import { currentVersion } from '@/lib/domain/assessment/question-ids';
import { message } from '@/lib/shared/message';
import { finishedDays, unfinishedDays } from '@/lib/domain/assessment/retention';
import { getText } from '@/lib/text/catalogue';
import { continueAssessmentAction, startAssessmentAction } from './actions';
import { standingOf } from './standing';

export const metadata: Metadata = { title: getText().assessment.start.title, robots: { index: false } };

/** Says what will happen and begins; where something is unfinished, going on comes first. */
export default async function AssessPage() {
  const viewer = await getRespondent();
  const own = await listAssessments(viewer);
  const running = own.find((row) => row.completedAt === null);
  const unfinished = running ? await getAssessment(viewer, running.assessmentId) : null;
  const { site, assessment: text } = getText();
  const values = { minutes: text.minutes, days: unfinishedDays, finishedDays };
  return (
    <QuietPage
      brandName={brand.name}
      skipLabel={site.chrome.skip}
      action={own.length > 0 ? { href: '/reports', label: text.header.all } : undefined}
      heading={text.start.heading}
      lead={message(text.start.lead, {
        count: visibleQuestionIds({ bank: currentVersion, answers: {} }).length,
      })}
    >
      {unfinished ? <GoOn assessment={unfinished} /> : null}
      <section aria-labelledby="start" className="mt-10">
        <h2 id="start" className="heading text-h3">
          {unfinished ? text.start.formAgain : text.start.form}
        </h2>
        {unfinished ? <p className="mt-2 max-w-measure text-ink-2">{text.start.again}</p> : null}
        <div className="mt-5">
          <NameForm
            action={startAssessmentAction}
            systemName=""
            nameLength={maximumSystemName}
            text={{ problems: text.problems, connectionLost: text.connectionLost }}
            words={{
              name: text.start.name,
              mark: text.start.nameMark,
              help: text.start.nameHelp,
              submit: unfinished ? text.start.submitAgain : text.start.submit,
              pending: text.start.pending,
            }}
            variant={unfinished ? 'secondary' : 'primary'}
            guard={{ stamp: newFormStamp('start'), label: text.start.trap }}
          />
        </div>
        {own.length > 1 ? (
          <p className="mt-8">
            <TextLink href="/reports">{text.start.others}</TextLink>
          </p>
        ) : null}
      </section>
      <div className="mt-14">
        <DescriptionList
          items={text.start.facts.map((fact) => ({
            ...fact,
            description: message(fact.description, values),
          }))}
        />
      </div>
    </QuietPage>
  );
}

function GoOn({ assessment }: { assessment: OwnAssessment }) {
  const text = getText().assessment;
  return (
    <UnfinishedAssessment
      heading={text.start.continueHeading}
      systemName={assessment.systemName || text.unnamed}
      standing={message(text.answeredOf, standingOf(assessment))}
      savedLabel={text.lastSaved}
      savedAt={assessment.savedAt}
    >
      <ActForm
        action={continueAssessmentAction}
        fields={{ assessment: assessment.assessmentId }}
        pendingLabel={text.start.continuePending}
      >
        {text.start.continue}
      </ActForm>
    </UnfinishedAssessment>
  );
}
