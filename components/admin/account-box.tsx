import { ActForm } from '@/components/ui/act-form';
import { TextLink } from '@/components/ui/text-link';
import type { FormAction } from '@/lib/shared/form-state';

type AccountBoxProps = {
  signedInAs: string;
  name: string;
  accountLabel: string;
  signOut: { action: FormAction; label: string; pending: string };
};

/** Who is signed in, the way to their account, and the way out. */
export function AccountBox({ signedInAs, name, accountLabel, signOut }: AccountBoxProps) {
  return (
    <div className="flex flex-col items-start gap-2">
      <p className="min-w-0 text-ink-2">
        {signedInAs}{' '}
        <strong className="font-semibold text-ink" dir="auto">
          {name}
        </strong>
      </p>
      <TextLink href="/admin/account" className="inline-flex min-h-8 items-center">
        {accountLabel}
      </TextLink>
      <ActForm action={signOut.action} variant="secondary" size="dense" pendingLabel={signOut.pending}>
        {signOut.label}
      </ActForm>
    </div>
  );
}
