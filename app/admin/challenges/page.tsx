import type { Metadata, Route } from 'next';
import { PageHeading } from '@/components/admin/page-heading';
import { DecidedTable } from '@/components/challenge/decided-table';
import { OpenTable } from '@/components/challenge/open-table';
import { EmptyState } from '@/components/ui/empty-state';
import { PaginationLinks } from '@/components/ui/pagination-links';
import { TabLinks } from '@/components/ui/tab-links';
import { requireStaff } from '@/lib/auth/viewer';
import { challengeStates, listChallenges } from '@/lib/data/challenges-staff';
import type { Count } from '@/lib/shared/count';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { countWords } from '@/lib/text/count-words';
import { StaffFrame } from '../staff-frame';
import { challengeCounts } from '../staff-counts';
import { decidedRows, openRows } from './queue-rows';

export const metadata: Metadata = { title: getText().challenge.queue.title };

export default async function ChallengesPage({ searchParams }: PageProps<'/admin/challenges'>) {
  const staff = await requireStaff('challenge:decide');
  const asked = await searchParams;
  const state = challengeStates.find((known) => known === asked.state) ?? 'open';
  const at = typeof asked.page === 'string' ? asked.page : undefined;
  const [{ rows, previous, next }, counts] = await Promise.all([
    listChallenges(staff, state, at),
    challengeCounts(staff),
  ]);
  const text = getText().challenge;
  const { queue } = text;
  const words = (count: Count) => countWords(count, getText().admin.chrome.count);
  const tabs = challengeStates.map((one) => ({
    href: addressOf(one),
    label: queue.states[one],
    count: words(counts[one]),
    current: one === state,
  }));
  return (
    <StaffFrame staff={staff} current="challenges">
      <PageHeading title={queue.title} lead={queue.lead} />
      <TabLinks name={queue.views} tabs={tabs} className="mb-2" />
      {rows.length > 0 ? (
        <>
          {state === 'open' ? (
            <OpenTable rows={openRows(rows)} text={text} />
          ) : (
            <DecidedTable rows={decidedRows(rows)} text={text} />
          )}
          <PaginationLinks
            name={queue.pages}
            status={message(queue.status, { shown: rows.length, count: words(counts[state]) })}
            previous={previous ? { href: addressOf(state, previous), label: queue.previous } : undefined}
            next={next ? { href: addressOf(state, next), label: queue.next } : undefined}
          />
        </>
      ) : (
        <EmptyState className="border-t-0" title={queue.empty[state].title}>
          {queue.empty[state].body}
        </EmptyState>
      )}
    </StaffFrame>
  );
}

function addressOf(state: (typeof challengeStates)[number], page?: string): Route {
  const query = new URLSearchParams({ ...(state === 'decided' && { state }), ...(page && { page }) });
  return query.size > 0 ? `/admin/challenges?${query.toString()}` : '/admin/challenges';
}
