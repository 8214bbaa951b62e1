import type { recordText } from '@/lib/text/en/record';

/** What agreement with published decisions does and does not say. */
export function RecordLimits({ items }: { items: (typeof recordText)['limits']['items'] }) {
  return (
    <ul className="grid gap-x-16 gap-y-8 sm:grid-cols-2">
      {items.map(({ key, title, body }) => (
        <li key={key} className="border-t border-line pt-4">
          <h3 className="font-semibold">{title}</h3>
          <p className="mt-1 max-w-measure text-ink-2">{body}</p>
        </li>
      ))}
    </ul>
  );
}
