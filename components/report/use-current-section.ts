'use client';

import { useEffect, useState } from 'react';
import type { ContentsEntry } from './contents-entries';

/** How far down the screen a section's beginning has to be for the section to count as read, as a share of its height. */
const readingLine = 0.35;

/**
 * The section that is being read: the last one that begins above the reading line, and at the foot of the page the
 * last of all. Of two that begin beside each other it is the first. Null until the browser has told.
 */
export function useCurrentSection(entries: readonly ContentsEntry[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      setCurrent(currentOf(entries));
    };
    const ask = () => {
      frame ||= requestAnimationFrame(look);
    };
    ask();
    addEventListener('scroll', ask, { passive: true });
    addEventListener('resize', ask);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', ask);
      removeEventListener('resize', ask);
    };
  }, [entries]);
  return current;
}

function currentOf(entries: readonly ContentsEntry[]): string | null {
  const { clientHeight, scrollHeight } = document.documentElement;
  if (scrollY > 0 && scrollY + clientHeight >= scrollHeight - 2) return entries.at(-1)?.id ?? null;
  let current = entries[0]?.id ?? null;
  let highest = Number.NEGATIVE_INFINITY;
  for (const { id } of entries) {
    const top = document.getElementById(id)?.getBoundingClientRect().top;
    if (top === undefined || top > clientHeight * readingLine || top <= highest + 1) continue;
    highest = top;
    current = id;
  }
  return current;
}
