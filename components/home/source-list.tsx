import type { NumberedSource } from '@/lib/domain/comparison/home-claims';
import { message } from '@/lib/shared/message';
import type { siteText } from '@/lib/text/en/site';

type SourceListProps = { text: (typeof siteText)['home']['comparison']; sources: readonly NumberedSource[] };

/** The sources of the comparison, numbered as they are cited. */
export function SourceList({ text, sources }: SourceListProps) {
  return (
    <div className="mt-10">
      <h3 className="text-small font-semibold">{text.sources}</h3>
      <ol className="mt-3 gap-x-10 text-fine text-ink-2 sm:columns-2 lg:columns-3">
        {sources.map(({ id, number, title, url, publisher, year }) => (
          <li
            key={id}
            id={`source-${id}`}
            value={number}
            className="flex break-inside-avoid gap-2 rounded-sm py-1 target:bg-raised target:outline-2 target:outline-offset-2 target:outline-line-2"
          >
            <span aria-hidden="true" className="w-5 shrink-0 text-ink-3 tabular-nums">
              {number}
            </span>
            <span className="min-w-0">
              <a href={url} className="text-link" rel="noreferrer">
                {title}
              </a>{' '}
              <span className="text-ink-3">
                {message(text.sourceLine, { publisher, year: String(year) })}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
