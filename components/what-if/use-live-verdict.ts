import { useCallback, useEffect, useRef, useState } from 'react';
import type { WhatIfFields, WhatIfSystem } from '@/lib/domain/assessment/what-if';
import type { VerdictView } from './verdict-view';
import type { VerdictWords } from './verdict-words';

type Judge = (fields: WhatIfFields) => VerdictView;

type LiveVerdict = {
  view: VerdictView;
  /** The engine could not be loaded; the server has to judge. */
  isFailed: boolean;
  show: (fields: WhatIfFields) => void;
};

/**
 * The verdict of what the form holds. The engine is fetched when the page has come to rest or an answer changes,
 * whichever is first; then every change is judged in the next frame, and of several before it only the last.
 */
export function useLiveVerdict(
  initial: VerdictView,
  start: WhatIfFields,
  system: WhatIfSystem,
  expiredClaims: readonly string[],
  words: VerdictWords,
): LiveVerdict {
  const [view, setView] = useState(initial);
  const [isFailed, setFailed] = useState(false);
  const loading = useRef<Promise<Judge> | null>(null);
  const frame = useRef(0);

  const load = useCallback((): Promise<Judge> => {
    loading.current ??= import('./live-judge').then(({ liveJudge }) =>
      liveJudge(system, expiredClaims, words),
    );
    return loading.current;
  }, [system, expiredClaims, words]);

  const fail = useCallback(() => {
    // The next change tries again.
    loading.current = null;
    setFailed(true);
  }, []);

  // The first verdict draws the readings that all others use, which is too long for one frame.
  useEffect(() => {
    const prepare = () => load().then((judge) => judge(start));
    return whenAtRest(() => void prepare().catch(() => (loading.current = null)));
  }, [load, start]);

  const show = useCallback(
    (fields: WhatIfFields) => {
      const judged = (judge: Judge) => {
        cancelAnimationFrame(frame.current);
        frame.current = requestAnimationFrame(() => {
          setView(judge(fields));
          setFailed(false);
        });
      };
      load().then(judged).catch(fail);
    },
    [load, fail],
  );

  return { view, isFailed, show };
}

/** Calls back when the browser has nothing else to do; returns how to call it off. */
function whenAtRest(callback: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const idle = window.requestIdleCallback(callback);
    return () => window.cancelIdleCallback(idle);
  }
  const later = setTimeout(callback, 200);
  return () => clearTimeout(later);
}
