import { useRef, useSyncExternalStore, type RefObject } from 'react';

const never = () => () => undefined;

/**
 * For a control with a native form (`<details>`) and a better one with scripts. Scripts may arrive while the native
 * one is in use: then it stays, so that what was pressed is not taken away again.
 *
 * @returns the reference for the native element, and whether the scripted one may stand in its place
 */
export function useNativeFirst(): [RefObject<HTMLDetailsElement | null>, boolean] {
  const native = useRef<HTMLDetailsElement>(null);
  const scripted = useSyncExternalStore(
    never,
    () => !isInUse(native.current),
    () => false,
  );
  return [native, scripted];
}

function isInUse(element: HTMLDetailsElement | null): boolean {
  return element !== null && (element.open || element.matches(':active, :focus-within'));
}
