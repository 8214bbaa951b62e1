import type { Route } from 'next';
import { TextLink } from '@/components/ui/text-link';
import { benchmarkSource } from '@/lib/domain/cost/benchmark';
import type { costText } from '@/lib/text/en/cost';
import { measuredNotes } from './measured-notes';

/** How the benchmark was made and read, each statement with the files that say so. */
export function MeasuredList({ text }: { text: typeof costText }) {
  return (
    <ul className="grid gap-x-14 gap-y-5 lg:grid-cols-2">
      {measuredNotes(text).map(({ sentence, files }) => (
        <li key={sentence} className="max-w-measure min-w-0">
          <p className="[overflow-wrap:anywhere]">{sentence}</p>
          {files.length > 0 ? (
            <p className="mt-1 flex flex-wrap gap-x-4 text-fine">
              {files.map((file) => (
                <TextLink
                  key={file}
                  href={benchmarkSource.files[file] as Route}
                  plain
                  className="inline-block py-1"
                  rel="noreferrer"
                >
                  {text.measured.source[file]}
                </TextLink>
              ))}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
