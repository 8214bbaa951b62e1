import { ActForm } from '@/components/ui/act-form';
import { LinkButton } from '@/components/ui/link-button';
import { Moment } from '@/components/ui/moment';
import type { RepeatChain } from '@/lib/data/repeats';
import type { comparingText } from '@/lib/text/en/comparing';
import { continueAssessmentAction } from '../../../assess/actions';
import { compareHref } from '../../compare/compare-href';

type BegunRepeatsProps = {
  reportId: string;
  repeats: RepeatChain['repeats'];
  text: (typeof comparingText)['repeat']['begun'];
};

/** The repeats of a report that this browser holds: to go on with, or to compare. */
export function BegunRepeats({ reportId, repeats, text }: BegunRepeatsProps) {
  return (
    <section aria-labelledby="begun" className="mt-14">
      <h2 id="begun" className="heading text-h3">
        {text.heading}
      </h2>
      <ul className="mt-4 border-t border-line">
        {repeats.map(({ assessmentId, startedAt, report }) => (
          <li
            key={assessmentId}
            className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-b border-line py-4"
          >
            <span>
              <span>{report ? text.finished : text.running}</span>{' '}
              <Moment at={report?.createdAt ?? startedAt} />
            </span>
            {report ? (
              <LinkButton href={compareHref(reportId, report.id)} variant="secondary">
                {text.compare}
              </LinkButton>
            ) : (
              <ActForm
                action={continueAssessmentAction}
                fields={{ assessment: assessmentId }}
                pendingLabel={text.continuing}
                variant="secondary"
              >
                {text.continue}
              </ActForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
