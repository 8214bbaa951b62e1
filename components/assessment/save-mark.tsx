'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { idleForm, type FormAction, type FormState } from '@/lib/shared/form-state';
import type { assessmentText } from '@/lib/text/en/assessment';
import type { SavingState } from './answer-sender';
import { listKept, type KeptAnswer } from './kept-answers';
import { reloadForNewVersion } from './new-version';
import { sharedSender } from './shared-sender';

type SaveMarkProps = {
  saveAnswer: FormAction;
  saveParts: FormAction;
  text: (typeof assessmentText)['saving'];
};

/** Says whether answers are saved, and sends those that an earlier page or an earlier visit could not. */
export function SaveMark({ saveAnswer, saveParts, text }: SaveMarkProps) {
  const state = useSyncExternalStore(
    sharedSender.subscribe,
    () => sharedSender.state,
    (): SavingState => 'idle',
  );
  useEffect(() => {
    const actions = { saveAnswer, saveParts };
    sharedSender.connect((answer) => deliver(answer, actions));
    for (const answer of listKept()) sharedSender.send(answer);
    const retry = () => sharedSender.retry();
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [saveAnswer, saveParts]);
  return state === 'idle' ? null : text[state];
}

async function deliver(
  { question, fields }: KeptAnswer,
  actions: { saveAnswer: FormAction; saveParts: FormAction },
): Promise<FormState> {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  const action = question === 'components' ? actions.saveParts : actions.saveAnswer;
  try {
    return await action(idleForm, form);
  } catch (problem) {
    reloadForNewVersion(problem);
    throw problem;
  }
}
