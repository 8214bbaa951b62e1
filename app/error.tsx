'use client';

import { FailureMessage } from '@/components/layout/failure-message';
import { QuietHeader } from '@/components/layout/quiet-header';
import { defaultBrand } from '@/lib/brand';
import { errorPageText } from '@/lib/text/en/error-page';

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <>
      <title>{`${errorPageText.title} · ${defaultBrand.name}`}</title>
      <QuietHeader brandName={defaultBrand.name} skipLabel={errorPageText.skip} />
      <main id="main" tabIndex={-1}>
        <FailureMessage error={error} retry={retry} text={errorPageText} />
      </main>
    </>
  );
}
