import { hoursPerMonth } from '@/lib/domain/cost/load';
import { message } from '@/lib/shared/message';
import type { costText } from '@/lib/text/en/cost';

/** What the ranges leave out and take as given. */
export function MisleadList({ text: { mislead } }: { text: typeof costText }) {
  return (
    <ul className="flex max-w-measure list-disc flex-col gap-2 ps-5">
      {mislead.items.map((item) => (
        <li key={item}>{message(item, { hours: hoursPerMonth })}</li>
      ))}
    </ul>
  );
}
