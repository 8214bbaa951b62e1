'use client';

import { AlertDialog } from '@base-ui/react/alert-dialog';
import { useRef, type ReactNode } from 'react';
import { Button } from './button';
import type { ButtonSize } from './button-class';
import { SubmitButton } from './submit-button';

type ConfirmDialogProps = {
  question: { title: string; body: string; cancel: string };
  pendingLabel: string;
  size?: ButtonSize;
  children: ReactNode;
};

/**
 * The button of a dangerous form, with a dialog between the press and the sending. The focus begins on the way
 * back, stays inside until an answer is given, and returns to the button; Escape is the way back as well.
 */
export function ConfirmDialog({ question, pendingLabel, size, children }: ConfirmDialogProps) {
  const trigger = useRef<HTMLButtonElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger
        ref={trigger}
        data-early-press
        render={<SubmitButton variant="danger" size={size} pendingLabel={pendingLabel} />}
      >
        {children}
      </AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="fixed inset-0 z-10 bg-paper/85 transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <AlertDialog.Viewport className="fixed inset-0 z-10 grid place-items-center overflow-y-auto p-5">
          <AlertDialog.Popup
            initialFocus={cancel}
            className="w-full max-w-md rounded-md border border-ink-2 bg-raised p-6 transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0"
          >
            <AlertDialog.Title className="heading text-h3">{question.title}</AlertDialog.Title>
            <AlertDialog.Description className="mt-2 text-ink-2">{question.body}</AlertDialog.Description>
            <div className="mt-6 flex flex-wrap justify-end gap-3">
              <AlertDialog.Close ref={cancel} render={<Button variant="secondary" />}>
                {question.cancel}
              </AlertDialog.Close>
              <AlertDialog.Close
                render={<Button variant="danger" />}
                onClick={() => trigger.current?.form?.requestSubmit()}
              >
                {children}
              </AlertDialog.Close>
            </div>
          </AlertDialog.Popup>
        </AlertDialog.Viewport>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
