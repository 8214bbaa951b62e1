import type { Route } from 'next';
import { Disclosure } from '@/components/ui/disclosure';
import { ClaimSentence } from '@/components/ui/claim-sentence';
import { TextLink } from '@/components/ui/text-link';
import type { ReleaseView } from './release-view';

/** A release of the evidence: how much it changed, and what, dimension by dimension, on demand. */
export function ReleaseEntry({ release }: { release: ReleaseView }) {
  return (
    <div id={release.key}>
      <h3 className="heading text-h3">{release.title}</h3>
      <p className="mt-1 mb-4 text-ink-2">{release.count}</p>
      {release.dimensions.map(({ id, name, count, lines }) => (
        <Disclosure
          key={id}
          className="border-t border-line [&>summary]:py-2.5"
          summary={
            <span>
              {name} <span className="font-normal text-ink-3 max-sm:block sm:ms-1.5">{count}</span>
            </span>
          }
        >
          <ul className="mb-6 flex flex-col gap-4 ps-5.5">
            {lines.map((line) => (
              <li key={line.key} id={line.key} className="max-w-measure break-inside-avoid text-small">
                <TextLink href={line.href as Route}>
                  <ClaimSentence>{line.sentence}</ClaimSentence>
                </TextLink>
                <span className="mt-0.5 block text-fine text-ink-2">{line.detail}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </div>
  );
}
