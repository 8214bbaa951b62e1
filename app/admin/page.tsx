import type { Metadata } from 'next';
import { MissingDetails } from '@/components/admin/missing-details';
import { NoMailServer } from '@/components/admin/no-mail-server';
import { PageHeading } from '@/components/admin/page-heading';
import { StageCounts } from '@/components/lead/stage-counts';
import { WaitingTable } from '@/components/lead/waiting-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { TextLink } from '@/components/ui/text-link';
import { requireStaff } from '@/lib/auth/viewer';
import { listWaitingLeads } from '@/lib/data/leads/list-waiting-leads';
import { mailLeaves } from '@/lib/data/mail-messages';
import { sumOf } from '@/lib/shared/count';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { missingWords } from '../missing-words';
import { leadCounts } from './staff-counts';
import { StaffFrame } from './staff-frame';

export const metadata: Metadata = { title: getText().admin.today.title };

export default async function TodayPage() {
  const staff = await requireStaff('lead:read');
  const [waiting, counts] = await Promise.all([listWaitingLeads(staff), leadCounts(staff)]);
  const text = getText().admin;
  const anyLead = sumOf(Object.values(counts)).count > 0;
  const newLeads = counts.new.count;
  return (
    <StaffFrame staff={staff} current="today">
      <PageHeading title={text.today.title} />
      {mailLeaves() ? null : <NoMailServer text={text.mail.noServer} />}
      <MissingDetails missing={missingWords()} text={text.today.missing} />
      <div className="grid gap-x-12 gap-y-10 xl:grid-cols-[minmax(0,1fr)_16rem]">
        <section aria-labelledby="waiting">
          <h2 id="waiting" className="heading text-h3">
            {text.today.waiting}
          </h2>
          {waiting.length > 0 ? (
            <>
              <p className="mt-1 mb-3 text-small text-ink-2">{text.today.waitingLead}</p>
              <WaitingTable rows={waiting} text={text} />
              {newLeads > waiting.length ? (
                <p className="mt-3 text-small">
                  <TextLink href="/admin/leads?stage=new">
                    {message(text.today.all, { count: newLeads })}
                  </TextLink>
                </p>
              ) : null}
            </>
          ) : anyLead ? (
            <EmptyState title={text.today.noneTitle} className="mt-4">
              {text.today.none}
            </EmptyState>
          ) : (
            <EmptyState
              title={text.today.freshTitle}
              className="mt-4"
              action={
                <LinkButton href="/" variant="secondary" size="dense">
                  {text.today.freshAction}
                </LinkButton>
              }
            >
              {text.today.fresh}
            </EmptyState>
          )}
        </section>
        <section aria-labelledby="stages">
          <h2 id="stages" className="heading mb-3 text-h3">
            {text.today.stages}
          </h2>
          <StageCounts counts={counts} text={text} />
        </section>
      </div>
    </StaffFrame>
  );
}
