import { ActForm } from '@/components/ui/act-form';
import { CopyField } from '@/components/ui/copy-field';
import { Disclosure } from '@/components/ui/disclosure';
import { privateLink } from '@/lib/auth/private-link';
import { getPrivateToken } from '@/lib/auth/viewer';
import type { AssessmentRow } from '@/lib/data/list-assessments';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { forgetAssessmentsAction } from '../assess/actions';

/** Takes the list off this browser, after showing the links that lead back. */
export async function ForgetAssessments({ rows }: { rows: readonly AssessmentRow[] }) {
  const { later, reports, unnamed } = getText().assessment;
  const links = await Promise.all(
    rows.map(async ({ assessmentId, systemName }) => {
      const token = await getPrivateToken(assessmentId);
      return { assessmentId, system: systemName || unnamed, link: token && (await privateLink(token)) };
    }),
  );
  return (
    <Disclosure summary={reports.forget} className="mt-12 border-t border-line pt-4">
      <p className="max-w-measure text-small text-ink-2">{reports.forgetBody}</p>
      <div className="mt-5 flex flex-col gap-5">
        {links.map(({ assessmentId, system, link }) =>
          link ? (
            <CopyField
              key={assessmentId}
              id={`link-${assessmentId}`}
              label={message(reports.linkOf, { system })}
              value={link}
              copyLabel={later.copy}
              copiedLabel={later.copied}
            />
          ) : null,
        )}
      </div>
      <ActForm
        action={forgetAssessmentsAction}
        pendingLabel={reports.forgetting}
        variant="danger"
        className="mt-6"
      >
        {reports.forgetSubmit}
      </ActForm>
    </Disclosure>
  );
}
