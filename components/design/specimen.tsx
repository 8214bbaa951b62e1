import type { ReactNode } from 'react';
import { cn } from '@/lib/shared/cn';
import type { designText } from '@/lib/text/en/design';

export type Theme = 'light' | 'dark';

/** One state of a part: its name and the part as it then looks. */
export type SpecimenState = { state: string; part: ReactNode };

type SpecimenProps = {
  /** The file of the part, from the root of the repository. */
  file: string;
  text: Pick<typeof designText, 'themes'>;
  /** `stacked` for what needs the whole width; `once` for what can stand on a page only once, in the system's theme. */
  layout?: 'pair' | 'stacked' | 'once';
  /** Called once per theme: ids and names that have to be unique on the page carry it. */
  draw: (theme: Theme) => readonly SpecimenState[];
};

const themes = ['light', 'dark'] as const;
const pane = 'min-w-0 border border-line p-5';

/** One part in all its states, light and dark side by side, with the name of its file. */
export function Specimen({ file, text, layout = 'pair', draw }: SpecimenProps) {
  return (
    <article aria-label={file} className="border-t border-line pt-3 pb-8">
      <h3 className="font-mono text-small wrap-anywhere text-ink-2">
        <code>{file}</code>
      </h3>
      <div className={cn('mt-3 grid gap-4', layout === 'pair' ? 'xl:grid-cols-2' : null)}>
        {layout === 'once' ? (
          <div className={pane}>
            <States states={draw('light')} />
          </div>
        ) : (
          themes.map((theme) => (
            <div
              key={theme}
              role="group"
              aria-label={text.themes[theme]}
              data-theme={theme}
              className={cn(pane, 'bg-paper text-ink')}
            >
              <States states={draw(theme)} />
            </div>
          ))
        )}
      </div>
    </article>
  );
}

function States({ states }: { states: readonly SpecimenState[] }) {
  return (
    <dl className="flex flex-col gap-5">
      {states.map(({ state, part }) => (
        <div key={state}>
          <dt className="text-fine text-ink-3">{state}</dt>
          <dd className="mt-1.5 min-w-0">{part}</dd>
        </div>
      ))}
    </dl>
  );
}
