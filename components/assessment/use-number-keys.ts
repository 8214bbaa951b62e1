import { useLayoutEffect, useSyncExternalStore, type RefObject } from 'react';
import { pickingKey } from './answer-keys';

const storageKey = 'plumbline.keys';
const listeners = new Set<() => void>();

/**
 * Number keys, and letters from the tenth option on, pick the answer that shows the key; Enter sends the form. While the form is on its way
 * they do nothing, or a key meant for the next question would change this one. Anyone can turn them off for good:
 * whoever speaks to the computer would otherwise set them off by accident (WCAG 2.1.4).
 * @returns whether the keys are on, and the switch.
 */
export function useNumberKeys(form: RefObject<HTMLFormElement | null>, busy: boolean): [boolean, () => void] {
  const on = useSyncExternalStore(subscribe, areKeysOn, () => false);
  // Before the question is painted: whoever answers by keys does not wait for what runs after that.
  useLayoutEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => {
      if (form.current && !busy) onKey(event, form.current);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on, form, busy]);
  return [on, toggleKeys];
}

function onKey(event: KeyboardEvent, form: HTMLFormElement): void {
  if (event.defaultPrevented || event.repeat || event.isComposing) return;
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (event.key === 'Enter' && !isPressable(event.target)) {
    event.preventDefault();
    form.requestSubmit();
  } else {
    const key = pickingKey(event.key);
    const choice = key && form.querySelector<HTMLElement>(`[aria-keyshortcuts="${key}"]`);
    if (!choice) return;
    event.preventDefault();
    choice.click();
    if (choice instanceof HTMLInputElement) choice.focus();
  }
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
