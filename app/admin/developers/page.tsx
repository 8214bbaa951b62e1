import type { Metadata, Route } from 'next';
import { PageHeading } from '@/components/admin/page-heading';
import { DeveloperTable } from '@/components/developer/developer-table';
import { EmptyState } from '@/components/ui/empty-state';
import { PaginationLinks } from '@/components/ui/pagination-links';
import { requireStaff } from '@/lib/auth/viewer';
import { listDevelopers, type DeveloperRow } from '@/lib/data/developers/list-developers';
import type { EvidenceState } from '@/lib/domain/developer/evidence-state';
import type { Language } from '@/lib/domain/developer/language';
import { message } from '@/lib/shared/message';
import { todayInUtc } from '@/lib/shared/today';
import { utcDay } from '@/lib/shared/utc-day';
import { getText } from '@/lib/text/catalogue';
import { countWords } from '@/lib/text/count-words';
import { developerCount } from '../staff-counts';
import { StaffFrame } from '../staff-frame';
import { rateOf } from './rate-of';

export const metadata: Metadata = { title: getText().admin.developers.title };

export default async function DevelopersPage({ searchParams }: PageProps<'/admin/developers'>) {
  const staff = await requireStaff('developer:read');
  const { page: asked } = await searchParams;
  const at = typeof asked === 'string' ? asked : undefined;
  const [page, count] = await Promise.all([listDevelopers(staff, at), developerCount(staff)]);
  const text = getText().admin;
  return (
    <StaffFrame staff={staff} current="developers">
      <PageHeading title={text.developers.title} />
      {page.rows.length > 0 ? (
        <>
          <DeveloperTable
            rows={page.rows.map(tableRow)}
            today={todayInUtc()}
            text={text}
            people={getText().people}
          />
          <PaginationLinks
            name={text.developers.pages}
            status={message(text.developers.status, {
              shown: page.rows.length,
              count: countWords(count, text.chrome.count),
            })}
            previous={
              page.previous
                ? {
                    href: `/admin/developers?page=${page.previous}` as Route,
                    label: text.developers.newer,
                  }
                : undefined
            }
            next={
              page.next
                ? {
                    href: `/admin/developers?page=${page.next}` as Route,
                    label: text.developers.older,
                  }
                : undefined
            }
          />
        </>
      ) : (
        <EmptyState title={text.developers.emptyTitle}>{text.developers.empty}</EmptyState>
      )}
    </StaffFrame>
  );
}

function tableRow(developer: DeveloperRow) {
  const { id, publicCode, name, isDemo, availableFrom, availabilityConfirmedOn } = developer;
  return {
    id,
    publicCode,
    name,
    isDemo,
    go: skillIn(developer, 'go'),
    rust: skillIn(developer, 'rust'),
    rate: rateOf(developer),
    availableFrom,
    availabilityConfirmedOn: availabilityConfirmedOn && utcDay(availabilityConfirmedOn),
  };
}

/** A language that the profile does not list is unknown. */
function skillIn({ skills }: DeveloperRow, language: Language) {
  const found = skills.find(({ skillId }) => skillId === language);
  return { level: found?.level ?? 0, state: (found?.state ?? 'unknown') as EvidenceState };
}
