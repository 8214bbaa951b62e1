import { formatDate } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import { utcDay } from '@/lib/shared/utc-day';
import type { adminText } from '@/lib/text/en/admin';

/** One thing that was seen of one skill. */
export type EvidenceListItem = {
  id: string;
  skill: string;
  kind: string;
  score: number | null;
  summary: string;
  seenBy: string;
  seenOn: Date;
  expiresOn: Date | null;
};

type EvidenceListProps = {
  items: readonly EvidenceListItem[];
  today: string;
  text: typeof adminText.developers;
};

/** What was seen, by whom and when, newest first (B08). */
export function EvidenceList({ items, today, text }: EvidenceListProps) {
  if (items.length === 0) return <p className="text-small text-ink-2">{text.noEvidence}</p>;
  return (
    <ul className="border-t border-line">
      {items.map((item) => (
        <li key={item.id} className="border-b border-line py-3">
          <p className="text-small">
            <strong className="font-semibold">{item.skill}</strong>
            <span>{`, ${kindWords(item, text)}`}</span>
          </p>
          <p className="mt-0.5" dir="auto">
            {item.summary}
          </p>
          <p className="mt-0.5 text-small text-ink-2">
            <span dir="auto">{message(text.seen, { who: item.seenBy, day: formatDate(item.seenOn) })}</span>
            {item.expiresOn ? expiry(item.expiresOn, today, text) : null}
          </p>
        </li>
      ))}
    </ul>
  );
}

function kindWords({ kind, score }: EvidenceListItem, text: EvidenceListProps['text']): string {
  const kinds: Record<string, string> = text.evidenceKinds;
  const name = kinds[kind] ?? kind;
  return score === null ? name : `${name}, ${message(text.score, { score })}`;
}

function expiry(expiresOn: Date, today: string, text: EvidenceListProps['text']) {
  const day = formatDate(expiresOn);
  if (utcDay(expiresOn) > today) return <span>{`, ${message(text.expires, { day })}`}</span>;
  return <span className="text-warning">{`, ${message(text.expired, { day })}`}</span>;
}
