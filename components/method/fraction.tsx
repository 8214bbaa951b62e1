import type { ReactNode } from 'react';

/** One expression over another. */
export function Fraction({ over, under }: { over: ReactNode; under: ReactNode }) {
  return (
    <span className="mx-1 inline-flex flex-col items-stretch text-center align-middle text-[0.85em] leading-snug">
      <span className="border-b border-current px-1.5 pb-0.5">{over}</span>
      <span className="px-1.5 pt-0.5">{under}</span>
    </span>
  );
}
