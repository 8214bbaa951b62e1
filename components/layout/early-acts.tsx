'use client';

import { useEffect } from 'react';
import { type EarlyAct, earlyFields, earlyPresses } from '@/lib/shared/early-acts';

/**
 * Does again what was done before scripts ran and was lost when they did: number keys, which only scripts can answer,
 * and all of it where a browser had translated the page by then, because React replaces such a page as a whole.
 */
export function EarlyActs() {
  useEffect(() => {
    const acts = globalThis.earlyActs ?? [];
    globalThis.earlyActs = undefined;
    void repeatAll(acts);
  }, []);
  return null;
}

/**
 * Each in a task of its own: what answers an act listens only after React's first update, and has to see what the act
 * before it changed.
 */
async function repeatAll(acts: readonly EarlyAct[]): Promise<void> {
  for (const act of acts) {
    await new Promise((resolve) => setTimeout(resolve));
    repeat(act);
  }
}

function repeat(act: EarlyAct): void {
  if (act.kind === 'key') {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: act.key, cancelable: true }));
    return;
  }
  if (act.element.isConnected) return;
  const list = act.kind === 'field' ? earlyFields : earlyPresses;
  const present = document.querySelectorAll<HTMLElement>(list)[act.place];
  if (!present) return;
  if (act.kind === 'press') {
    if (act.element.closest('details')?.open) present.click();
  } else fillIn(present, act.element);
}

/** As a person would, so that whatever listens to the field hears of it. */
function fillIn(field: HTMLElement, before: HTMLElement): void {
  if (!isField(field) || !isField(before) || field.name !== before.name || field.type !== before.type) return;
  if (field instanceof HTMLInputElement && before instanceof HTMLInputElement && isTicked(field)) {
    if (field.checked !== before.checked && field.value === before.value) field.click();
  } else if (field.value !== before.value) {
    // Past React's own setter, which would take the value for its own and hear of no change.
    const prototype: unknown = Object.getPrototypeOf(field);
    if (!(prototype instanceof Object)) return;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, before.value);
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  }
}

function isTicked({ type }: HTMLInputElement): boolean {
  return type === 'radio' || type === 'checkbox';
}

function isField(
  element: HTMLElement,
): element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  return element.matches(earlyFields);
}
