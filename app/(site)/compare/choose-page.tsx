import type { Route } from 'next';
import { AdviceList } from '@/components/comparison/advice-list';
import { ReadingNote } from '@/components/comparison/reading-note';
import { claimView } from '@/components/comparison/claim-view';
import { PageContainer } from '@/components/layout/page-container';
import { LinkButton } from '@/components/ui/link-button';
import { TextLink } from '@/components/ui/text-link';
import type { Language } from '@/lib/domain/assessment/bank';
import { chooseItems } from '@/lib/domain/comparison/choose-items';
import { message } from '@/lib/shared/message';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';
import { claimsById } from './claims-by-id';

/** "When to choose …" for one language; both pages are this one. */
export function ChoosePage({ language }: { language: Language }) {
  const { comparison: text, readingNote } = getText();
  const other = language === 'go' ? 'rust' : 'go';
  const items = chooseItems
    .filter((item) => item.language === language)
    .map((item) => ({
      item,
      claims: claimsById(item.claims).map((claim) => claimView(claim, todayInUtc(), text)),
    }));
  return (
    <PageContainer className="py-14 sm:py-20">
      <p className="text-small">
        <TextLink href={'/compare'}>{text.dimensionPage.back}</TextLink>
      </p>
      <h1 className="mt-3 heading text-h1">
        {message(text.choose.title, { language: text.languages[language] })}
      </h1>
      <p className="mt-4 max-w-measure text-lead text-ink-2">{text.choose.lead}</p>
      <ReadingNote guide="advice" text={readingNote} className="mt-3" />
      <AdviceList items={items} text={text} />
      <div className="mt-6 flex flex-wrap items-center gap-x-8 gap-y-4 border-t border-line pt-8">
        <LinkButton href="/assess">{text.choose.assess}</LinkButton>
        <p className="max-w-measure flex-1 basis-80 text-small text-ink-2">{text.choose.assessBody}</p>
        <TextLink href={`/compare/${other}` as Route}>
          {message(text.choose.other, { language: text.languages[other] })}
        </TextLink>
      </div>
    </PageContainer>
  );
}
