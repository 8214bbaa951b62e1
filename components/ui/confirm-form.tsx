'use client';

import { useActionState, type ReactNode } from 'react';
import { idleForm, type FormAction } from '@/lib/shared/form-state';
import { buttonClass, type ButtonSize } from './button-class';
import { ConfirmDialog } from './confirm-dialog';
import { SubmitButton } from './submit-button';
import { useNativeFirst } from './use-native-first';

type ConfirmFormProps = {
  action: FormAction;
  /** Names and values that go along. */
  fields?: Readonly<Record<string, string>>;
  /** What is asked before the act: what it does and what follows from it, and the label of the way back. */
  question: { title: string; body: string; cancel: string };
  pendingLabel: string;
  size?: ButtonSize;
  className?: string;
  /** The label of the button, and of the one that confirms; it names the act. */
  children: ReactNode;
};

/**
 * One act that cannot be taken back, behind a question. With scripts a dialog asks; without them the question
 * unfolds under the button, with the form in it.
 */
export function ConfirmForm(props: ConfirmFormProps) {
  const { action, fields = {}, question, pendingLabel, size, className, children } = props;
  const [native, scripted] = useNativeFirst();
  const [state, send] = useActionState(action, idleForm);
  const refusal = state.status === 'error' || state.status === 'invalid' ? state.message : undefined;
  const hidden = Object.entries(fields).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
  const said = refusal ? (
    <p role="alert" className="mt-2 text-small text-error">
      {refusal}
    </p>
  ) : null;
  if (scripted)
    return (
      <form action={send} className={className}>
        {hidden}
        <ConfirmDialog question={question} pendingLabel={pendingLabel} size={size}>
          {children}
        </ConfirmDialog>
        {said}
      </form>
    );
  return (
    <details ref={native} className={className} open={refusal !== undefined || undefined}>
      <summary className={buttonClass('danger', size, 'list-none [&::-webkit-details-marker]:hidden')}>
        {children}
      </summary>
      <form action={send} className="mt-3 max-w-measure border-s-2 border-error ps-4">
        {hidden}
        <p className="font-semibold">{question.title}</p>
        <p className="mt-1 mb-3 text-small text-ink-2">{question.body}</p>
        <SubmitButton variant="danger" size={size} pendingLabel={pendingLabel}>
          {children}
        </SubmitButton>
        {said}
      </form>
    </details>
  );
}
