import type { ReactNode } from 'react';
import { language } from '@/lib/shared/language';

/**
 * Data of ours that is written in English whatever the language of the page: a claim, the title of a source, a
 * published decision. A screen reader then reads it as English, and it keeps its direction.
 */
export function InEnglish({ children }: { children: ReactNode }) {
  if (language.tag === 'en') return children;
  return (
    <span lang="en" dir="ltr">
      {children}
    </span>
  );
}
