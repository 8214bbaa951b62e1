'use client';

import './globals.css';
import { FailureMessage } from '@/components/layout/failure-message';
import { defaultBrand } from '@/lib/brand/default-brand';
import { language } from '@/lib/shared/language';
import { errorPageText } from '@/lib/text/error-page';

/** When even the outermost layout fails: a document of its own, in the stand-in fonts. */
export default function GlobalErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang={language.tag} dir={language.direction}>
      <body>
        <title>{`${errorPageText.title} · ${defaultBrand.name}`}</title>
        <main id="main">
          <FailureMessage error={error} retry={retry} text={errorPageText} />
        </main>
      </body>
    </html>
  );
}
