import type { CaseRow } from './case-rows';

/** Where a decision can be read, and how we read it. */
export function SourceLink({ source: { title, url, line, reading } }: { source: CaseRow['source'] }) {
  return (
    <span className="block text-small">
      <a href={url} className="text-link" rel="noreferrer">
        {title}
      </a>{' '}
      <span className="text-ink-2">{line}</span>
      <span className="block text-ink-2">{reading}</span>
    </span>
  );
}
