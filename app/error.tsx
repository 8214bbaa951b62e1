'use client';

import { FailureMessage } from '@/components/layout/failure-message';
import { QuietHeader } from '@/components/layout/quiet-header';
import { useBrandName } from '@/components/layout/use-brand-name';
import { defaultBrand } from '@/lib/brand/default-brand';
import { errorPageText } from '@/lib/text/error-page';

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const name = useBrandName(defaultBrand.name);
  return (
    <>
      <title>{`${errorPageText.title} · ${name}`}</title>
      <QuietHeader brandName={name} skipLabel={errorPageText.skip} />
      <main id="main" tabIndex={-1}>
        <FailureMessage error={error} retry={retry} text={errorPageText} />
      </main>
    </>
  );
}
