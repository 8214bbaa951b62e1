import type { ReactNode } from 'react';

/** The sentence that a closed section begins with. */
export function FoldLead({ children }: { children: ReactNode }) {
  return <p className="mb-5 max-w-measure text-small text-ink-2">{children}</p>;
}
