import { AssessmentEntry } from '@/components/assessment/assessment-entry';
import { NameForm } from '@/components/assessment/name-form';
import { ReviewSection } from '@/components/assessment/review-section';
import { UnfinishedAssessment } from '@/components/assessment/unfinished-assessment';
import { demoAction } from '@/components/design/demo-action';
import { LinkButton } from '@/components/ui/link-button';
import { Moment } from '@/components/ui/moment';
import type { TextCatalogue } from '@/lib/text/catalogue';
import { UsualSpecimen } from '../usual-specimen';

const longestName = 80;

/** What stands around the questions: begun assessments, the name of a system, and the answers in review. */
export function AnswerSpecimens({ text, day }: { text: TextCatalogue; day: string }) {
  const { assessment, questions, design } = text;
  const { samples } = design.assessment;
  const at = new Date(`${day}T09:41:00Z`);
  const { reports } = assessment;
  const on = (
    <LinkButton href="/admin/design" variant="secondary">
      {reports.read}
    </LinkButton>
  );
  return (
    <>
      <UsualSpecimen file="components/assessment/unfinished-assessment.tsx">
        <UnfinishedAssessment
          heading={reports.heading}
          systemName={samples.longSystem}
          standing={samples.standing}
          savedLabel={assessment.lastSaved}
          savedAt={at}
        >
          {on}
        </UnfinishedAssessment>
      </UsualSpecimen>
      <UsualSpecimen file="components/assessment/assessment-entry.tsx">
        <ul className="border-t border-line">
          {[samples.system, samples.longSystem, samples.rtl].map((name) => (
            <AssessmentEntry
              key={name}
              name={name}
              state={
                <>
                  {reports.finishedOn} <Moment at={at} />
                </>
              }
            >
              {on}
            </AssessmentEntry>
          ))}
        </ul>
      </UsualSpecimen>
      <UsualSpecimen file="components/assessment/name-form.tsx">
        <NameForm
          action={demoAction}
          systemName={samples.system}
          nameLength={longestName}
          text={assessment}
          words={{
            name: samples.nameLabel,
            mark: samples.optional,
            submit: samples.begin,
            pending: samples.beginning,
          }}
        />
      </UsualSpecimen>
      <UsualSpecimen file="components/assessment/review-section.tsx">
        <ReviewSection
          id="sample"
          title={questions.sections['what-it-is']}
          rows={[
            {
              id: 'one',
              title: questions.questions.workload.title,
              answers: [questions.questions.workload.options['network-proxy'].label],
              href: '/admin/design',
            },
            { id: 'two', title: questions.questions.situation.title, answers: [], href: '/admin/design' },
          ]}
          text={assessment.review}
        />
      </UsualSpecimen>
    </>
  );
}
