import type { Route } from 'next';
import { TextLink } from '@/components/ui/text-link';
import type { SourceView } from './source-view';

/** The source of a number as a link to its claim, and what one should know about it. */
export function SourceLine({ source: { href, line, notes } }: { source: SourceView }) {
  return (
    <span className="block text-fine">
      <TextLink href={href as Route}>{line}</TextLink>
      {notes.map((note) => (
        <span key={note} className="block text-ink-2">
          {note}
        </span>
      ))}
    </span>
  );
}
