import { MenuButton } from '@/components/ui/menu-button';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { FormAction } from '@/lib/shared/form-state';

type AccountBoxProps = {
  signedInAs: string;
  name: string;
  accountLabel: string;
  signOut: { action: FormAction; label: string; pending: string };
};

/** Who is signed in, as the button of the menu with the way to their account and the way out. */
export function AccountBox({ signedInAs, name, accountLabel, signOut }: AccountBoxProps) {
  return (
    <MenuButton
      label={
        <>
          <VisuallyHidden>{signedInAs} </VisuallyHidden>
          <bdi>{name}</bdi>
        </>
      }
      links={[{ href: '/admin/account', label: accountLabel }]}
      act={signOut}
    />
  );
}
