'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { useActionState, useMemo, useRef, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import { FormProblems } from '@/components/ui/form-problems';
import { Notice } from '@/components/ui/notice';
import { idleForm, type FormAction, type FormState, type FormValues } from '@/lib/shared/form-state';
import type { assessmentText } from '@/lib/text/en/assessment';
import { AnswerField } from './answer-field';
import { valuesOf } from './answer-fields';
import { KeyNote } from './key-note';
import { readKept } from './kept-answers';
import { sharedSender } from './shared-sender';
import type { FieldWords, QuestionWords } from './step-words';
import { useAnswerSaving } from './use-answer-saving';
import { useArrival } from './use-arrival';
import { useNumberKeys } from './use-number-keys';
import { useScripted } from '@/components/ui/use-scripted';

export type AnswerFormProps = {
  action: FormAction;
  assessment: string;
  question: string;
  field: FieldWords;
  words: QuestionWords;
  /** What is saved already, as the fields of the form. */
  values: FormValues;
  text: Pick<typeof assessmentText, 'step' | 'saving' | 'keys' | 'problems'>;
  /** What a form without any answer is told. */
  nothingChosen: FormState;
  fromReview: boolean;
  backHref: Route;
  nextHref: Route;
  reviewHref: Route;
  /** Goes to another page of ours. */
  goTo: (href: string) => void;
  /** On the way to another page. */
  leaving: boolean;
};

/**
 * One question. Without scripts a form like any other; with them every change is saved as it is made, and what
 * cannot be sent is kept on the device and sent later.
 */
export function AnswerForm(props: AnswerFormProps) {
  const { action, assessment, question, field, words, text, fromReview, leaving } = props;
  const form = useRef<HTMLFormElement>(null);
  const scripted = useScripted();
  const [posted, post] = useActionState(action, idleForm);
  const { save, refusal, waiting, onChange, onSubmit } = useAnswerSaving({
    form,
    assessment,
    question,
    kind: field.kind,
    nothingChosen: props.nothingChosen,
    nextHref: props.nextHref,
    finishedHref: props.reviewHref,
    goTo: props.goTo,
  });
  const kept = useMemo(
    () => (scripted ? readKept(assessment, question) : null),
    [scripted, assessment, question],
  );
  const state = refusal ?? posted;
  const values = kept ? valuesOf(kept.fields) : 'values' in posted ? posted.values : props.values;
  const isKept = useIsKept();
  const busy = (waiting && !isKept) || leaving;
  const [keysOn, toggleKeys] = useNumberKeys({
    form,
    question: `${assessment}.${question}`,
    busy,
    refused: refusal !== null,
  });
  useArrival(form, values, save);

  // With scripts each answer is saved at once, and what differs from the saved answer on arrival is saved (use-arrival.ts).
  // A browser that brought back an older choice on Back would therefore undo a newer answer.
  return (
    <form ref={form} action={post} onSubmit={onSubmit} onChange={onChange} autoComplete="off" noValidate>
      <input type="hidden" name="assessment" value={assessment} />
      <input type="hidden" name="question" value={question} />
      {fromReview ? <input type="hidden" name="from" value="review" /> : null}
      {/* The first button is the one Enter presses, and picks and rows have buttons of their own. */}
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <div className="mt-8 empty:hidden">
        <FormProblems state={state} title={text.problems} />
      </div>
      <AnswerField
        key={kept ? 'kept' : 'saved'}
        field={field}
        words={words}
        values={values}
        errors={state.status === 'invalid' ? state.fieldErrors : {}}
        keys={keysOn}
        onChanged={save}
      />
      {isKept ? (
        <Notice kind="warning" title={text.saving.keptTitle} live className="mt-6">
          {[text.saving.keptBody, waiting ? text.saving.keptWaiting : ''].filter(Boolean).join(' ')}
        </Notice>
      ) : null}
      <div className="mt-8 flex flex-wrap items-center justify-between gap-3">
        <Link href={props.backHref} prefetch={false} className={buttonClass('secondary')}>
          {fromReview ? text.step.backToReview : text.step.back}
        </Link>
        <div className="flex items-center gap-5">
          {fromReview ? null : (
            <Link
              href={props.nextHref}
              prefetch={false}
              className="text-link text-small text-ink-2 in-[form:has(input:checked,[aria-pressed=true])]:hidden"
            >
              {text.step.skip}
            </Link>
          )}
          <Button type="submit" aria-disabled={busy || undefined}>
            {busy ? text.step.continuePending : fromReview ? text.step.continueToReview : text.step.continue}
          </Button>
        </div>
      </div>
      {scripted ? <KeyNote on={keysOn} onToggle={toggleKeys} text={text.keys} /> : null}
    </form>
  );
}

function useIsKept(): boolean {
  return useSyncExternalStore(
    sharedSender.subscribe,
    () => sharedSender.state === 'kept',
    () => false,
  );
}
