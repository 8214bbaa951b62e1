import type { Route } from 'next';
import Link from 'next/link';
import type { MouseEvent } from 'react';
import type { whatIfText } from '@/lib/text/en/what-if';
import type { ChangeRow } from './change-rows';

type ChangeListProps = {
  rows: readonly ChangeRow[];
  /** The page without any change. */
  path: Route;
  /** With scripts, puts a field back where the page stands, or all of them; without, the links lead there. */
  onPutBack: (name: string | null) => void;
  text: (typeof whatIfText)['changes'];
};

/** What differs from the saved answers, each with the way back. */
export function ChangeList({ rows, path, onPutBack, text }: ChangeListProps) {
  const putBack = (name: string | null) => (event: MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault();
    onPutBack(name);
  };
  return (
    <section aria-labelledby="changes">
      <h2 id="changes" tabIndex={-1} className="heading text-h3">
        {text.heading}
      </h2>
      {rows.length === 0 ? <p className="mt-2 text-small text-ink-2">{text.none}</p> : null}
      <ul className="mt-3 border-b border-line empty:hidden">
        {rows.map((row) => (
          <li
            key={row.name}
            className="flex items-baseline justify-between gap-4 border-t border-line py-2.5"
          >
            <span className="min-w-0">
              <span className="block font-medium">{row.label}</span>
              <span className="block text-small text-ink-2">{row.sentence}</span>
            </span>
            <Link
              href={row.href}
              prefetch={false}
              scroll={false}
              onClick={putBack(row.name)}
              className="text-link shrink-0 text-small"
              aria-label={`${text.putBack}: ${row.label}`}
            >
              {text.putBack}
            </Link>
          </li>
        ))}
      </ul>
      {rows.length > 1 ? (
        <p className="mt-3 text-small">
          <Link href={path} prefetch={false} scroll={false} onClick={putBack(null)} className="text-link">
            {text.putAllBack}
          </Link>
        </p>
      ) : null}
    </section>
  );
}
