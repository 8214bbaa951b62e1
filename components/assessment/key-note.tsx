import type { assessmentText } from '@/lib/text/en/assessment';

type KeyNoteProps = { on: boolean; onToggle: () => void; text: (typeof assessmentText)['keys'] };

/** Says which keys answer, and turns them off. Left out on phones, which have no keys. */
export function KeyNote({ on, onToggle, text }: KeyNoteProps) {
  return (
    <p className="mt-10 text-fine text-ink-3 max-sm:pointer-coarse:hidden print:hidden">
      <span>{on ? text.on : text.off}</span>{' '}
      <button type="button" onClick={onToggle} className="text-link text-ink-2">
        {on ? text.turnOff : text.turnOn}
      </button>
    </p>
  );
}
