import type { ReactNode } from 'react';
import { SaveMark } from '@/components/assessment/save-mark';
import { QuietHeader } from '@/components/layout/quiet-header';
import { TextLink } from '@/components/ui/text-link';
import { brand } from '@/lib/brand/brand';
import { getText } from '@/lib/text/catalogue';
import { saveAnswerAction, savePartsAction } from '../actions';

/** Frame of the questions and the review. It stays while the pages change, and so does what it says about saving. */
export default function AnsweringLayout({ children }: { children: ReactNode }) {
  const { assessment: text, site } = getText();
  return (
    <>
      <QuietHeader
        brandName={brand.name}
        skipLabel={site.chrome.skip}
        status={<SaveMark saveAnswer={saveAnswerAction} saveParts={savePartsAction} text={text.saving} />}
        action={<TextLink href="/assess/later">{text.header.later}</TextLink>}
      />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
