const loners = new Set(['none', 'unknown']);

/**
 * After a checkbox was ticked: answers that stand for themselves push the others out, and the other way round.
 * Without scripts the server says so instead.
 */
export function keepChoicesExclusive(changed: EventTarget, form: HTMLFormElement): void {
  if (!(changed instanceof HTMLInputElement) || changed.type !== 'checkbox' || !changed.checked) return;
  const alone = loners.has(changed.value);
  for (const other of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    if (other !== changed && (alone || loners.has(other.value))) other.checked = false;
  }
}
