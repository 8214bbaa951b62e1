import type { Metadata } from 'next';
import { claimView } from '@/components/comparison/claim-view';
import { EvidenceLinks } from '@/components/comparison/evidence-links';
import { ReadingNote } from '@/components/comparison/reading-note';
import { PageContainer } from '@/components/layout/page-container';
import { Badge } from '@/components/ui/badge';
import { TextLink } from '@/components/ui/text-link';
import { misreadings } from '@/lib/domain/comparison/misreadings';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';
import { claimsById } from '../claims-by-id';

const { comparison: text, readingNote } = getText();

export const metadata: Metadata = { title: text.misreadings.title, description: text.misreadings.lead };

export default function MisreadingsPage() {
  return (
    <PageContainer className="py-14 sm:py-20">
      <p className="text-small">
        <TextLink href={'/compare'}>{text.dimensionPage.back}</TextLink>
      </p>
      <h1 className="mt-3 heading text-h1">{text.misreadings.title}</h1>
      <p className="mt-4 max-w-measure text-lead text-ink-2">{text.misreadings.lead}</p>
      <ReadingNote guide="misreadings" text={readingNote} className="mt-3" />
      <ul className="mt-10">
        {misreadings.map(({ id, kind, claims }) => {
          const { statement, answer } = text.misreadings.items[id];
          return (
            <li
              key={id}
              id={id}
              className="grid break-inside-avoid gap-x-12 gap-y-4 border-t border-line py-8 lg:grid-cols-2"
            >
              <div>
                <h2 className="heading text-h3">“{statement}”</h2>
                <p className="mt-2">
                  <Badge>{text.kindsOfMisreading[kind]}</Badge>
                </p>
                <p className="mt-3 max-w-measure">{answer}</p>
              </div>
              <EvidenceLinks
                claims={claimsById(claims).map((claim) => claimView(claim, todayInUtc(), text))}
                label={text.misreadings.claims}
              />
            </li>
          );
        })}
      </ul>
    </PageContainer>
  );
}
