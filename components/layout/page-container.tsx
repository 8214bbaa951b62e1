import type { ReactNode } from 'react';
import { cn } from '@/lib/shared/cn';

type PageContainerProps = {
  /** `content` for whole pages, `reading` for one column of text or one form. */
  width?: 'content' | 'reading';
  className?: string;
  children: ReactNode;
};

/** Centres a page's content and keeps its gutters: 20 px when narrow, 32 px otherwise. */
export function PageContainer({ width = 'content', className, children }: PageContainerProps) {
  return (
    <div
      className={cn(
        'mx-auto w-full px-5 sm:px-8',
        width === 'content' ? 'max-w-content' : 'max-w-reading',
        className,
      )}
    >
      {children}
    </div>
  );
}
