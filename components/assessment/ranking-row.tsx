import type { MouseEvent } from 'react';
import { KeyHint } from '@/components/ui/key-hint';
import { cn } from '@/lib/shared/cn';
import type { OptionWords } from './step-words';

type RankingRowProps = {
  id: string;
  option: OptionWords;
  /** 1 to 3 where it is picked; 0 where a pick has no place ("not sure"); undefined where it is not picked. */
  place: number | undefined;
  /** Name of the button, with the place when it has one. */
  label: string;
  keyHint?: string;
  apart?: boolean;
  onPress: (event: MouseEvent<HTMLButtonElement>) => void;
};

/** One row of the ranking: a button that sends its own pick, so that it works without scripts as well. */
export function RankingRow({ id, option, place, label, keyHint, apart, onPress }: RankingRowProps) {
  const picked = place !== undefined;
  const aboutId = `${id}-about`;
  return (
    <div className={cn('border-t border-line', apart ? 'pt-2' : null)}>
      <button
        type="submit"
        id={id}
        name="pick"
        value={option.value}
        onClick={onPress}
        aria-pressed={picked}
        aria-label={label}
        aria-describedby={option.description ? aboutId : undefined}
        aria-keyshortcuts={keyHint}
        className={cn(
          'relative flex min-h-12 w-full items-center gap-4 px-3 py-3.5 text-start hover:bg-raised',
          'focus-visible:outline-offset-[-2px]',
          picked
            ? 'bg-raised before:absolute before:inset-y-0 before:start-0 before:border-s-2 before:border-ink'
            : null,
        )}
      >
        <span
          aria-hidden="true"
          className={cn(
            'inline-flex size-7 shrink-0 items-center justify-center rounded-full border text-small font-semibold tabular-nums',
            picked ? 'border-ink bg-ink text-paper' : 'border-control bg-raised',
          )}
        >
          {place ? place : picked ? '–' : ''}
        </span>
        <span className="min-w-0 flex-1">
          <span className="block font-medium">{option.label}</span>
          {option.description ? (
            <span id={aboutId} className="block text-small text-ink-2">
              {option.description}
            </span>
          ) : null}
        </span>
        {keyHint ? <KeyHint className="max-sm:hidden">{keyHint}</KeyHint> : null}
      </button>
    </div>
  );
}
