import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { EntryPage } from '@/components/account/entry-page';
import { SetupForm } from '@/components/account/setup-form';
import { brand } from '@/lib/brand/brand';
import { isSetupOpen } from '@/lib/data/users';
import { passwordLength } from '@/lib/domain/password-rules';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { createFirstAccountAction } from './actions';

export const metadata: Metadata = {
  title: getText().account.setup.title,
  robots: { index: false, follow: false },
};

/** Whether an account exists is asked each time: the page must be gone the moment there is one. */
export const dynamic = 'force-dynamic';

export default async function SetupPage() {
  // Two people may set up at once: the second gets the form back with the reason and what they typed.
  const isPosted = (await headers()).has('content-type');
  if (!isPosted && !(await isSetupOpen())) notFound();
  const text = getText().account;
  return (
    <EntryPage
      brandName={brand.name}
      skipLabel={getText().site.chrome.skip}
      title={text.setup.title}
      lead={text.setup.lead}
    >
      <SetupForm
        action={createFirstAccountAction}
        text={text}
        passwordHelp={message(text.setup.passwordHelp, { min: passwordLength.min })}
      />
    </EntryPage>
  );
}
