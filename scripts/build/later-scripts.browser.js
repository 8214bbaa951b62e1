/*
 * Stands inside the page, where its scripts would (later-scripts.mjs). They are fetched once the page has been loaded
 * and run once somebody acts on it. Keys pressed before they run are kept for the page's own shortcuts
 * (components/assessment/early-keys.ts).
 */
(() => {
  // Not the beginning of a touch: what it ends in, a link for example, would have to wait for the scripts.
  const acts = 'pointermove click wheel scroll keydown focusin input change'.split(' ');
  const how = { capture: true, passive: true };
  const waiting = () => document.querySelectorAll('script[data-src]');

  const run = () => {
    for (const one of waiting()) {
      const script = document.createElement('script');
      script.async = true;
      script.src = one.dataset.src;
      script.nonce = one.nonce;
      one.replaceWith(script);
    }
  };
  const begin = () => {
    for (const act of acts) removeEventListener(act, begin, how);
    run();
    // What the server was still sending.
    addEventListener('DOMContentLoaded', run);
  };
  const fetchAhead = () => {
    for (const one of waiting()) {
      const link = document.createElement('link');
      link.rel = 'prefetch';
      link.as = 'script';
      link.href = one.dataset.src;
      document.head.append(link);
    }
  };

  for (const act of acts) addEventListener(act, begin, how);
  addEventListener('load', () => {
    if (!navigator.connection?.saveData) (self.requestIdleCallback ?? setTimeout)(fetchAhead);
  });
  self.earlyKeys = [];
  addEventListener(
    'keydown',
    (event) => {
      if (self.earlyKeys?.length < 20) self.earlyKeys.push({ event, path: location.pathname });
    },
    how,
  );
})();
