import type { ReactNode } from 'react';

type SectionHeadingProps = { id: string; children: ReactNode; note?: ReactNode };

/** Heading of a part of the report with a sentence beside it, under it where it is narrow. */
export function SectionHeading({ id, children, note }: SectionHeadingProps) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-10 gap-y-2">
      <h2 id={id} className="heading text-h2">
        {children}
      </h2>
      {note ? (
        <p className="max-w-[34rem] flex-1 basis-80 text-small text-ink-2 lg:flex-none lg:basis-[34rem]">
          {note}
        </p>
      ) : null}
    </div>
  );
}
