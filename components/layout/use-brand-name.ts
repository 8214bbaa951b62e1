import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * The portal's name as the page itself states it, for pages that are drawn in the browser and cannot read
 * the settings of the server; `fallback` until then.
 */
export function useBrandName(fallback: string): string {
  return useSyncExternalStore(
    never,
    () => document.querySelector<HTMLMetaElement>('meta[name="application-name"]')?.content || fallback,
    () => fallback,
  );
}
