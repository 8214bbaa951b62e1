import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { LabelledField } from './labelled-field';
import { overridesOf } from './model-fields';
import type { ModelView } from './model-view';
import { playgroundQuery, readPlayground, type PlaygroundState } from './playground-query';
import { useCustomVerdict } from './use-custom-verdict';

type Playground = {
  /** What stands in each box, by the name of its field. */
  values: Readonly<Record<string, string>>;
  /** What the form says, read as the server reads an address. */
  state: PlaygroundState;
  query: string;
  view: ModelView;
  isFailed: boolean;
  /** Sets a box, or the worked example under the name `case`. */
  set: (name: string, value: string) => void;
  /** Belongs to the form. */
  form: RefObject<HTMLFormElement | null>;
};

/** The form of the playground: every change is read, judged, and written into the address, without asking the server. */
export function usePlayground(
  fields: readonly LabelledField[],
  initial: PlaygroundState,
  initialView: ModelView,
): Playground {
  const [values, setValues] = useState(() => valuesOf(fields, initial));
  const [state, setState] = useState(initial);
  const held = useRef(values);
  const form = useRef<HTMLFormElement>(null);
  const { view, isFailed, judge } = useCustomVerdict(initialView);

  const take = useCallback(
    (changes: Readonly<Record<string, string>>) => {
      held.current = { ...held.current, ...changes };
      const next = readPlayground(fields, Object.entries(held.current));
      setValues(held.current);
      setState(next);
      judge(overridesOf(fields, next.numbers), next.caseId);
      const query = playgroundQuery(fields, next);
      window.history.replaceState(null, '', query ? `?${query}` : window.location.pathname);
    },
    [fields, judge],
  );

  // What was changed before the scripts ran counts as well.
  useEffect(() => {
    const changes = form.current ? changesIn(form.current, held.current) : {};
    if (Object.keys(changes).length > 0) take(changes);
  }, [take]);

  return {
    values,
    state,
    query: playgroundQuery(fields, state),
    view,
    isFailed,
    set: useCallback((name, value) => take({ [name]: value }), [take]),
    form,
  };
}

function changesIn(
  form: HTMLFormElement,
  held: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const entries = [...new FormData(form)];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => {
      const [name, value] = entry;
      return typeof value === 'string' && name in held && held[name] !== value;
    }),
  );
}

function valuesOf(
  fields: readonly LabelledField[],
  { numbers, caseId }: PlaygroundState,
): Record<string, string> {
  const boxes = fields.map(({ name, released }) => [name, String(numbers[name] ?? released)]);
  return { ...(Object.fromEntries(boxes) as Record<string, string>), case: caseId };
}
