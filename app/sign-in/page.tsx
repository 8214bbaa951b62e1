import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { EntryPage } from '@/components/account/entry-page';
import { SignInForm } from '@/components/account/sign-in-form';
import { TextLink } from '@/components/ui/text-link';
import { safePath } from '@/lib/auth/safe-path';
import { getStaff } from '@/lib/auth/viewer';
import { brand } from '@/lib/brand/brand';
import { isSetupOpen } from '@/lib/data/users';
import { getText } from '@/lib/text/catalogue';
import { signInAction } from './actions';

export const metadata: Metadata = {
  title: getText().account.signIn.title,
  robots: { index: false, follow: false },
};

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { next } = await searchParams;
  const target = safePath(typeof next === 'string' ? next : undefined, '/admin');
  if (await getStaff()) redirect(target as Route);
  const text = getText().account;
  return (
    <EntryPage
      brandName={brand.name}
      skipLabel={getText().site.chrome.skip}
      title={text.signIn.title}
      lead={text.signIn.lead}
    >
      <SignInForm action={signInAction} text={text} next={target} />
      {(await isSetupOpen()) ? (
        <p className="mt-8 text-small text-ink-2">
          {text.signIn.setupNote} <TextLink href="/setup">{text.signIn.setupLink}</TextLink>
        </p>
      ) : null}
    </EntryPage>
  );
}
