import type { Metadata } from 'next';
import { PageContainer } from '@/components/layout/page-container';
import { SavedVerdicts } from '@/components/method/saved-verdicts';
import { TextLink } from '@/components/ui/text-link';
import { verdictCounts } from '@/lib/data/fairness';
import { verdictStep } from '@/lib/domain/model/shown-verdicts';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';

const { method: text } = getText();
const { savedPage } = text.fairness;

export const metadata: Metadata = { title: savedPage.title, description: savedPage.description };
// Asks the database, which a build does not have.
export const dynamic = 'force-dynamic';

/** How the reports of this server came out (N08). Apart from the method, so that the method stays a file. */
export default async function SavedVerdictsPage() {
  const shown = await verdictCounts();
  return (
    <PageContainer width="reading" className="py-12 sm:py-16">
      <p className="text-small">
        <TextLink href={'/method#fairness'}>{savedPage.back}</TextLink>
      </p>
      <h1 className="mt-3 heading text-h1">{savedPage.title}</h1>
      <p className="mt-4 text-lead text-ink-2">{savedPage.lead}</p>
      <div className="mt-8">
        <SavedVerdicts shown={shown} text={text} />
      </div>
      <p className="mt-6 text-small text-ink-2">{message(savedPage.how, { step: verdictStep })}</p>
    </PageContainer>
  );
}
