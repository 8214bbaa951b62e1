/** What a form would send, name by name. */
export function entriesOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}

/** Sets the controls of a field to what it holds; the form keeps its own state, as it does without scripts. */
export function writeField(form: HTMLFormElement, name: string, picks: readonly string[]): void {
  controlsOf(form, name).forEach((control, place) => {
    if (control instanceof HTMLInputElement) {
      control.checked = picks.includes(control.value);
      return;
    }
    control.value = picks[place] ?? '';
    // A ranking has no entry for "not sure"; its lists are empty then.
    if (control.selectedIndex < 0) control.value = '';
  });
}

/** After a box was ticked: "none of these" and "not sure" push the others out, and the other way round. */
export function keepAlone(form: HTMLFormElement, ticked: EventTarget): void {
  if (!(ticked instanceof HTMLInputElement) || !ticked.checked) return;
  const isAlone = isLoner(ticked.value);
  for (const other of controlsOf(form, ticked.name)) {
    const isInTheWay = other !== ticked && (isAlone || isLoner(other.value));
    if (isInTheWay && other instanceof HTMLInputElement) other.checked = false;
  }
}

function isLoner(option: string): boolean {
  return option === 'none' || option === 'unknown';
}

function controlsOf(form: HTMLFormElement, name: string): (HTMLInputElement | HTMLSelectElement)[] {
  return [...form.elements].filter(
    (each): each is HTMLInputElement | HTMLSelectElement =>
      (each instanceof HTMLSelectElement || (each instanceof HTMLInputElement && each.type === 'checkbox')) &&
      each.name === name,
  );
}
