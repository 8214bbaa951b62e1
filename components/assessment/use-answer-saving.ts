import { useEffect, useRef, useState, type ChangeEvent, type RefObject, type SubmitEvent } from 'react';
import type { FormState } from '@/lib/shared/form-state';
import { fieldsOf, holdsAnswer, isSavable, valuesOf } from './answer-fields';
import type { Outcome } from './answer-sender';
import { keepChoicesExclusive } from './exclusive-choices';
import { sharedSender } from './shared-sender';
import type { FieldWords } from './step-words';

interface AnswerSavingOptions {
  form: RefObject<HTMLFormElement | null>;
  assessment: string;
  question: string;
  kind: FieldWords['kind'];
  /** What a form without any answer is told. */
  nothingChosen: FormState;
  /** Where to go on when the server does not say. */
  nextHref: string;
  /** Where to go when the assessment turns out to be finished. */
  finishedHref: string;
  goTo: (href: string) => void;
}

interface AnswerSaving {
  refusal: FormState | null;
  /** The form was sent and its answer is not saved yet. */
  waiting: boolean;
  onChange: (event: ChangeEvent<HTMLFormElement>) => void;
  onSubmit: (event: SubmitEvent<HTMLFormElement>) => void;
  /** Saves what the form holds now. */
  save: () => void;
}

/** Milliseconds without a key before typed text is saved. */
const typingPause = 700;

/** Saves the answer with every change, and goes on only once it is saved. */
export function useAnswerSaving(options: AnswerSavingOptions): AnswerSaving {
  const { form, assessment, question, kind, nothingChosen, nextHref, finishedHref, goTo } = options;
  const [refusal, setRefusal] = useState<FormState | null>(null);
  const [waiting, setWaiting] = useState(false);
  const now = useRef({ shown: true, goingOn: false, savedAs: '', href: nextHref });
  const typing = useRef<{ timer: ReturnType<typeof setTimeout>; save: () => void } | null>(null);

  useEffect(() => {
    const state = now.current;
    state.shown = true;
    return () => {
      state.shown = false;
      typing.current?.save();
    };
  }, []);

  function send(fields: [string, string][]) {
    if (typing.current) clearTimeout(typing.current.timer);
    typing.current = null;
    const answer = { assessment, question, fields: [...fields, ['stay', 'yes']] as [string, string][] };
    sharedSender.send(answer, (outcome) => {
      if (now.current.shown && outcome.kind !== 'kept') settle(outcome, JSON.stringify(fields));
    });
  }

  function settle(outcome: Exclude<Outcome, { kind: 'kept' }>, savedAs: string) {
    const { goingOn } = now.current;
    now.current.goingOn = false;
    setWaiting(false);
    if (outcome.kind === 'saved') {
      now.current.savedAs = savedAs;
      now.current.href = outcome.href ?? nextHref;
      if (goingOn) goTo(now.current.href);
      return;
    }
    const { state } = outcome;
    if (state.status === 'error' && state.code === 'already-complete') goTo(finishedHref);
    else if (goingOn || state.status === 'error') setRefusal(state);
  }

  function save() {
    if (!form.current) return;
    const fields = fieldsOf(form.current);
    if (JSON.stringify(fields) === now.current.savedAs) return;
    if (isSavable(kind, valuesOf(fields))) send(fields);
    else sharedSender.markUnsaved();
  }

  function saveAfterPause() {
    if (typing.current) clearTimeout(typing.current.timer);
    typing.current = { timer: setTimeout(save, typingPause), save };
  }

  return {
    refusal,
    waiting,
    save,
    onChange: ({ target, currentTarget }) => {
      now.current.goingOn = false;
      setWaiting(false);
      setRefusal(null);
      keepChoicesExclusive(target, currentTarget);
      if (target instanceof HTMLInputElement && target.type === 'text') saveAfterPause();
      else save();
    },
    onSubmit: (event) => {
      event.preventDefault();
      const fields = fieldsOf(event.currentTarget);
      if (!holdsAnswer(kind, valuesOf(fields))) setRefusal({ ...nothingChosen });
      else if (JSON.stringify(fields) === now.current.savedAs) goTo(now.current.href);
      else {
        now.current.goingOn = true;
        setWaiting(true);
        send(fields);
      }
    },
  };
}
