import { useEffect, useRef, useState } from 'react';

const milliseconds = 180;

/**
 * Numbers that move to where they belong when a person has changed something, easing out; at once for those who
 * asked for reduced motion.
 */
export function useGlide(target: readonly number[]): readonly number[] {
  const [shown, setShown] = useState(target);
  const last = useRef(target);
  const key = target.join();

  useEffect(() => {
    const goal = key.split(',').map(Number);
    const start = last.current;
    if (start.join() === key) return;
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const began = performance.now();
    let frame = requestAnimationFrame(step);
    function step(now: number) {
      const done = isStill ? 1 : Math.min(1, Math.max(0, now - began) / milliseconds);
      const eased = 1 - (1 - done) ** 3;
      last.current = goal.map((value, at) => (start[at] ?? value) + (value - (start[at] ?? value)) * eased);
      setShown(last.current);
      if (done < 1) frame = requestAnimationFrame(step);
      else last.current = goal;
    }
    return () => cancelAnimationFrame(frame);
  }, [key]);

  return shown;
}
