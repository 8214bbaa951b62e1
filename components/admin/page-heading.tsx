import type { ReactNode } from 'react';

type PageHeadingProps = {
  title: ReactNode;
  lead?: ReactNode;
  /** Stands at the end of the line, for example a badge. */
  aside?: ReactNode;
};

/** Head of a staff page: smaller than on public pages, because the table below is what people came for. */
export function PageHeading({ title, lead, aside }: PageHeadingProps) {
  return (
    <header className="mb-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="heading min-w-0 text-[1.75rem] leading-tight" dir="auto">
          {title}
        </h1>
        {aside}
      </div>
      {lead ? <p className="mt-1.5 max-w-measure text-small text-ink-2">{lead}</p> : null}
    </header>
  );
}
