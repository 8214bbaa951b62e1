import { PageContainer } from '@/components/layout/page-container';
import { EmptyState } from '@/components/ui/empty-state';
import type { recordText } from '@/lib/text/en/record';

/** The page before any decision is published. */
export function EmptyRecord({ text }: { text: typeof recordText }) {
  return (
    <PageContainer className="py-12 sm:py-16">
      <h1 className="heading text-h1">{text.heading}</h1>
      <EmptyState title={text.empty.title} className="mt-8">
        {text.empty.body}
      </EmptyState>
    </PageContainer>
  );
}
