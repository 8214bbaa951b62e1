import { useLayoutEffect, useRef, useSyncExternalStore, type RefObject } from 'react';
import { pickingKey } from './answer-keys';
import { TypedAhead } from './typed-ahead';

const storageKey = 'plumbline.keys';
const listeners = new Set<() => void>();

/** Outlives the page of a question, like what it waits for. */
const ahead = new TypedAhead();

interface NumberKeysOptions {
  form: RefObject<HTMLFormElement | null>;
  /** Tells this question from every other. */
  question: string;
  /** The form is on its way, and the next question comes. */
  busy: boolean;
  /** The form was sent and came back with a problem. */
  refused: boolean;
}

/**
 * Number keys, and letters from the tenth option on, pick the answer that shows the key; Enter sends the form. While the
 * question is on its way out, after Enter or after the browser's Back, keys wait for the next one: here they would
 * change an answer that they are not meant for. Anyone can turn them off for good: a person who speaks to the computer would
 * otherwise set them off by accident (WCAG 2.1.4).
 * @returns whether the keys are on, and the switch.
 */
export function useNumberKeys({ form, question, busy, refused }: NumberKeysOptions): [boolean, () => void] {
  const on = useSyncExternalStore(subscribe, areKeysOn, () => false);
  const path = useRef('');
  // Before the question is painted: whoever answers by keys does not wait for what runs after that.
  useLayoutEffect(() => {
    path.current = window.location.pathname;
  }, [question]);
  useLayoutEffect(() => {
    if (refused) ahead.forget();
  }, [refused]);
  useLayoutEffect(() => {
    if (!on) return;
    // After the browser's Back the address is the one of the question that comes.
    const isLeaving = () => busy || window.location.pathname !== path.current;
    const listen = (event: KeyboardEvent) => {
      if (!form.current || !isAnswering(event)) return;
      if (isLeaving()) ahead.add(question, event.key, Date.now());
      else if (ahead.isWaiting(question)) ahead.queue(event.key, Date.now());
      else {
        ahead.forget();
        if (!answer(event.key, form.current)) return;
      }
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    const timer = busy
      ? undefined
      : setInterval(() => {
          if (form.current && !isLeaving()) answerNext(question, form.current, () => clearInterval(timer));
        });
    return () => {
      document.removeEventListener('keydown', listen);
      clearInterval(timer);
    };
  }, [on, form, busy, question]);
  return [on, toggleKeys];
}

/** One key in a task of its own: it has to see what the key before it changed. */
function answerNext(question: string, form: HTMLFormElement, stop: () => void): void {
  const key = ahead.take(question, Date.now());
  if (key === undefined) {
    stop();
    return;
  }
  if (key === 'Enter') {
    ahead.leave(question);
    stop();
  }
  answer(key, form);
}

function isAnswering(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.repeat || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return false;
  return event.key === 'Enter' ? !isPressable(event.target) : pickingKey(event.key) !== null;
}

/** @returns whether the key means something here */
function answer(key: string, form: HTMLFormElement): boolean {
  if (key === 'Enter') {
    form.requestSubmit();
    return true;
  }
  const choice = form.querySelector<HTMLElement>(`[aria-keyshortcuts="${pickingKey(key)}"]`);
  choice?.click();
  if (choice instanceof HTMLInputElement) choice.focus();
  return choice !== null;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox';
  return (
    target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}

/** Enter presses what has the focus; that must stay so. */
function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, summary') !== null;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function areKeysOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

function toggleKeys(): void {
  try {
    localStorage.setItem(storageKey, areKeysOn() ? 'off' : 'on');
  } catch {
    // A browser that forbids storage keeps the keys on.
  }
  for (const listener of listeners) listener();
}
