import type { HomeClaim, NumberedSource } from '@/lib/domain/comparison/home-claims';
import { message } from '@/lib/shared/message';

type ClaimSentenceProps = {
  claim: HomeClaim;
  sources: readonly NumberedSource[];
  /** Pattern with `number`, the name of a reference for those who hear it. */
  sourceLabel: string;
};

/** A statement with the numbers of its sources, each a link to its line in the list. */
export function ClaimSentence({ claim, sources, sourceLabel }: ClaimSentenceProps) {
  const cited = sources.filter((source) => claim.sources.includes(source.id));
  return (
    <>
      {claim.sentence}
      {cited.map(({ id, number }) => (
        <sup key={id} className="ml-1 text-fine leading-none">
          <a
            href={`#source-${id}`}
            aria-label={message(sourceLabel, { number })}
            className="px-0.5 text-ink-3 underline decoration-line-2 underline-offset-2 hover:text-ink"
          >
            {number}
          </a>
        </sup>
      ))}
    </>
  );
}
