'use client';

import { useEffect, useEffectEvent, useState } from 'react';

const firstDelay = 2_000;
const longestDelay = 15_000;

/**
 * Asks the health address until a server that was down answers again, then calls `onReturn` once.
 * A server that is up from the start is left alone: then the page itself is at fault, and asking again and again
 * would only repeat the fault.
 * @returns whether the server is down at the moment
 */
export function useServerReturn(onReturn: () => void): boolean {
  const [down, setDown] = useState(false);
  const returned = useEffectEvent(onReturn);
  useEffect(() => {
    const leaving = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function ask(delay: number, wasDown: boolean) {
      const up = await isUp(leaving.signal);
      if (leaving.signal.aborted || (up && !wasDown)) return;
      setDown(!up);
      if (up) returned();
      else timer = setTimeout(() => void ask(Math.min(delay * 1.5, longestDelay), true), delay);
    }
    void ask(firstDelay, false);
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, []);
  return down;
}

async function isUp(signal: AbortSignal): Promise<boolean> {
  try {
    const answer = await fetch('/api/health', { cache: 'no-store', signal });
    return answer.ok;
  } catch {
    return false;
  }
}
