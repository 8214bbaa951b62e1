import type { Metadata } from 'next';
import { SessionTable } from '@/components/account/session-table';
import { PageHeading } from '@/components/admin/page-heading';
import { ConfirmForm } from '@/components/ui/confirm-form';
import { DescriptionList } from '@/components/ui/description-list';
import { requireStaff } from '@/lib/auth/viewer';
import { idleMinutes, listOwnSessions, sessionHours } from '@/lib/data/staff-sessions';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { StaffFrame } from '../staff-frame';
import { endSessionAction, signOutEverywhereAction } from './actions';

export const metadata: Metadata = { title: getText().account.account.title };

export default async function AccountPage() {
  const staff = await requireStaff('account:own');
  const sessions = await listOwnSessions(staff);
  const text = getText().account.account;
  return (
    <StaffFrame staff={staff} current="account">
      <PageHeading title={text.title} />
      <div className="max-w-measure">
        <DescriptionList
          items={[
            { key: 'name', term: text.nameTerm, description: <span dir="auto">{staff.name}</span> },
            { key: 'role', term: text.roleTerm, description: text.roles[staff.role] },
          ]}
        />
      </div>
      <section aria-labelledby="sessions" className="mt-10 max-w-content">
        <h2 id="sessions" className="heading text-h3">
          {text.sessions}
        </h2>
        <p className="mt-1 mb-3 max-w-measure text-small text-ink-2">
          {message(text.sessionsLead, { idle: idleMinutes, hours: sessionHours })}
        </p>
        <SessionTable rows={sessions} text={text} endSession={endSessionAction} />
        <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
          <ConfirmForm
            action={signOutEverywhereAction}
            question={text.everywhereQuestion}
            size="dense"
            pendingLabel={text.ending}
          >
            {text.everywhere}
          </ConfirmForm>
          <p className="text-small text-ink-2">{text.everywhereLead}</p>
        </div>
      </section>
    </StaffFrame>
  );
}
