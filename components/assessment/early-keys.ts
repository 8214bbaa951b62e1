declare global {
  /** Keys pressed on a page before its scripts ran, kept by scripts/build/later-scripts.browser.js. */
  var earlyKeys: { event: KeyboardEvent; path: string }[] | undefined;
}

/**
 * Keys that were pressed on this page before its scripts ran, in their order. Each is handed out once, and none is
 * kept from then on.
 */
export function takeEarlyKeys(): KeyboardEvent[] {
  const keys = globalThis.earlyKeys ?? [];
  globalThis.earlyKeys = undefined;
  return keys.filter(({ path }) => path === window.location.pathname).map(({ event }) => event);
}
