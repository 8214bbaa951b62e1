import type { Route } from 'next';
import { ClaimSentence } from '@/components/ui/claim-sentence';
import { TextLink } from '@/components/ui/text-link';

export type ShownVersion = {
  number: number;
  href: string;
  label: string;
  sentence: string;
  /** What this wording changed, in words; empty for the first. */
  changed: string;
  isShown: boolean;
};

/** Every released wording of a claim, the newest first, each under its own lasting address (D04, D07). */
export function ClaimHistoryList({
  versions,
  heading,
}: {
  versions: readonly ShownVersion[];
  heading: string;
}) {
  return (
    <section aria-labelledby="history" className="mt-10">
      <h2 id="history" className="heading text-h3">
        {heading}
      </h2>
      <ol reversed className="mt-3">
        {versions.map(({ number, href, label, sentence, changed, isShown }) => (
          <li key={number} className="border-t border-line py-3 text-small">
            <p>
              <TextLink
                href={href as Route}
                aria-current={isShown ? 'page' : undefined}
                className="aria-[current]:font-semibold"
              >
                {label}
              </TextLink>
            </p>
            <p className="mt-1 max-w-measure text-ink-2">
              <ClaimSentence>{sentence}</ClaimSentence>
            </p>
            {changed ? <p className="mt-1 text-fine text-ink-3">{changed}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
