import { Badge } from '@/components/ui/badge';
import { ShareBar } from '@/components/ui/share-bar';

/** One answer of others, or all answers too rare to stand alone. */
export interface PeerLine {
  key: string;
  label: string;
  /** "14 of 24" */
  count: string;
  /** 0 to 1 */
  share: number;
  isOwn: boolean;
}

/** What others answered to one question, and what the reader did. */
export interface PeerTopicView {
  key: string;
  heading: string;
  own: string;
  lines: PeerLine[];
}

type PeerTopicProps = { topic: PeerTopicView; ownLabel: string };

/** The answers of others to one question, from the most given to the least, with one's own marked (A14). */
export function PeerTopic({ topic: { key, heading, own, lines }, ownLabel }: PeerTopicProps) {
  return (
    <section aria-labelledby={`topic-${key}`} className="border-t border-line pt-4">
      <h3 id={`topic-${key}`} className="heading text-h3">
        {heading}
      </h3>
      <p className="mt-1 text-small text-ink-2">{own}</p>
      <ul className="mt-3 flex flex-col gap-3">
        {lines.map((line) => (
          <li key={line.key} className="text-small">
            <span className="flex items-baseline justify-between gap-x-4">
              <span>
                {line.label} {line.isOwn ? <Badge className="ms-1">{ownLabel}</Badge> : null}
              </span>
              <span className="shrink-0 tabular-nums">{line.count}</span>
            </span>
            <ShareBar
              share={line.share}
              className={line.isOwn ? 'mt-1.5 h-1.5 text-ink' : 'mt-1.5 h-1.5 text-control'}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
