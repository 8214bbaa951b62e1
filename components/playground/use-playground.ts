import { useCallback, useRef, useState } from 'react';
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
  const { view, isFailed, judge } = useCustomVerdict(initialView);

  const set = useCallback(
    (name: string, value: string) => {
      held.current = { ...held.current, [name]: value };
      const next = readPlayground(fields, Object.entries(held.current));
      setValues(held.current);
      setState(next);
      judge(overridesOf(fields, next.numbers), next.caseId);
      const query = playgroundQuery(fields, next);
      window.history.replaceState(null, '', query ? `?${query}` : window.location.pathname);
    },
    [fields, judge],
  );

  return { values, state, query: playgroundQuery(fields, state), view, isFailed, set };
}

function valuesOf(
  fields: readonly LabelledField[],
  { numbers, caseId }: PlaygroundState,
): Record<string, string> {
  const boxes = fields.map(({ name, released }) => [name, String(numbers[name] ?? released)]);
  return { ...(Object.fromEntries(boxes) as Record<string, string>), case: caseId };
}
