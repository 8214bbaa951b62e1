'use client';

import { useActionState } from 'react';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { idleForm, type FormAction } from '@/lib/shared/form-state';
import type { shareText } from '@/lib/text/en/share';

type RevokeFormProps = {
  action: FormAction;
  reportId: string;
  linkId: string;
  /** Names the link for those who hear the button alone. */
  label: string;
  text: (typeof shareText)['list'];
};

/** Ends one link at once. */
export function RevokeForm({ action, reportId, linkId, label, text }: RevokeFormProps) {
  const [state, formAction] = useActionState(action, idleForm);
  return (
    <form action={formAction}>
      <input type="hidden" name="report" value={reportId} />
      <input type="hidden" name="link" value={linkId} />
      <SubmitButton variant="danger" size="dense" aria-label={label} pendingLabel={text.revokePending}>
        {text.revoke}
      </SubmitButton>
      {state.status === 'error' || state.status === 'invalid' ? (
        <Notice kind="error" live title={text.revokeErrorTitle} className="mt-3">
          {state.message}
        </Notice>
      ) : null}
    </form>
  );
}
