import type { costText } from '@/lib/text/en/cost';

/** What the figures on pay do not say, and what there are no figures for. */
export function PeopleNotes({ text: { people } }: { text: typeof costText }) {
  return (
    <ul className="mt-4 flex max-w-measure list-disc flex-col gap-2 ps-5 text-small text-ink-2">
      {people.notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
