import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { PageHeading } from '@/components/admin/page-heading';
import { DeveloperFacts } from '@/components/developer/developer-facts';
import { EvidenceList } from '@/components/developer/evidence-list';
import { SkillTable } from '@/components/developer/skill-table';
import { Badge } from '@/components/ui/badge';
import { TextLink } from '@/components/ui/text-link';
import { requireStaff } from '@/lib/auth/viewer';
import { getDeveloper } from '@/lib/data/developers/list-developers';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';
import { StaffFrame } from '../../staff-frame';
import { evidenceItems, skillRows } from './developer-skills';
import { developerTerms } from './developer-terms';

export const metadata: Metadata = { title: getText().admin.developers.title };

export default async function DeveloperPage({ params }: PageProps<'/admin/developers/[developerId]'>) {
  const staff = await requireStaff('developer:read');
  const id = z
    .uuid()
    .max(36)
    .safeParse((await params).developerId);
  const developer = id.success ? await getDeveloper(staff, id.data) : null;
  if (!developer) notFound();
  const { admin, people } = getText();
  const text = admin.developers;
  const today = todayInUtc();
  return (
    <StaffFrame staff={staff} current="developers">
      <p className="mb-4 text-small">
        <TextLink href="/admin/developers">{text.back}</TextLink>
      </p>
      <PageHeading
        title={developer.name}
        lead={developer.isDemo ? text.demoNote : undefined}
        aside={
          <>
            <span translate="no" dir="ltr" className="font-mono text-small text-ink-2">
              {developer.publicCode}
            </span>
            {developer.isDemo ? <Badge>{admin.chrome.demo}</Badge> : null}
          </>
        }
      />
      <div className="grid gap-x-12 gap-y-10 xl:grid-cols-[minmax(0,24rem)_minmax(0,1fr)]">
        <section aria-labelledby="terms">
          <h2 id="terms" className="heading mb-3 text-h3">
            {text.terms}
          </h2>
          <DeveloperFacts terms={developerTerms(developer)} today={today} text={text} people={people} />
        </section>
        <div className="flex min-w-0 flex-col gap-10">
          <section aria-labelledby="skills">
            <h2 id="skills" className="heading text-h3">
              {text.skills}
            </h2>
            <p className="mt-1 mb-3 max-w-measure text-small text-ink-2">{text.skillsLead}</p>
            <SkillTable rows={skillRows(developer)} today={today} text={text} people={people} />
          </section>
          <section aria-labelledby="evidence">
            <h2 id="evidence" className="heading text-h3">
              {text.evidence}
            </h2>
            <p className="mt-1 mb-3 max-w-measure text-small text-ink-2">{text.evidenceLead}</p>
            <EvidenceList items={evidenceItems(developer)} today={today} text={text} />
          </section>
        </div>
      </div>
    </StaffFrame>
  );
}
