declare global {
  /**
   * What was done on this page before its scripts ran. `place` is the position of the field or of the press among all
   * of their kind on the page; a key has none.
   */
  var earlyActs: EarlyAct[] | undefined;
}

export type EarlyAct =
  { kind: 'field' | 'press'; element: HTMLElement; place: number } | { kind: 'key'; key: string };

/** Fields that a person fills in. */
export const earlyFields = 'input:not([type=hidden]),textarea,select';

/** What unfolds by a press, and the controls that take its place once scripts run. */
export const earlyPresses = 'summary,[data-early-press]';

/**
 * Stands at the beginning of each page and notes what is filled in, unfolded or pressed until React has the page
 * (components/layout/early-acts.tsx). A text and not a function, because its hash is part of the content security
 * policy: a bundler would write a function differently in each place.
 */
export const earlyActsScript = `(() => {
  const acts = (self.earlyActs = []);
  const note = (kind, list, element) =>
    self.earlyActs === acts &&
    acts.push({ kind, element, place: [...document.querySelectorAll(list)].indexOf(element) });
  const listen = (type, listener) => addEventListener(type, listener, { capture: true, passive: true });
  for (const type of ['input', 'change'])
    listen(type, ({ target }) => target.matches('${earlyFields}') && note('field', '${earlyFields}', target));
  listen('click', ({ target }) => {
    const press = target.closest('${earlyPresses}');
    if (press) note('press', '${earlyPresses}', press);
  });
  listen('keydown', ({ key, target, repeat, isComposing, ctrlKey, altKey, metaKey }) => {
    if (self.earlyActs !== acts || repeat || isComposing || ctrlKey || altKey || metaKey) return;
    const types = target.matches('textarea,select,input:not([type=radio],[type=checkbox])');
    if ((/^[0-9a-c]$/i.test(key) && !types) || (key === 'Enter' && target === document.body)) acts.push({ kind: 'key', key });
  });
})();`;
