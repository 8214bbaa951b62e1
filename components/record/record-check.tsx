import type { Route } from 'next';
import { TextLink } from '@/components/ui/text-link';
import type { AssessmentVersions } from '@/lib/domain/model/result';
import { message } from '@/lib/shared/message';
import type { recordText } from '@/lib/text/en/record';

type RecordCheckProps = {
  versions: AssessmentVersions;
  /** The decisions as a file; null while there are none. */
  fileHref: Route | null;
  text: (typeof recordText)['check'];
};

/** How to get the same figures oneself. */
export function RecordCheck({ versions, fileHref, text }: RecordCheckProps) {
  return (
    <section aria-labelledby="check" className="max-w-measure">
      <h2 id="check" className="heading text-h2">
        {text.heading}
      </h2>
      <p className="mt-5">{text.body}</p>
      <p className="mt-4 border-y border-line bg-raised px-4 py-3">
        <code className="font-mono text-small">{text.command}</code>
      </p>
      {fileHref ? (
        <p className="mt-4">
          <TextLink href={fileHref} plain download>
            {text.download}
          </TextLink>
        </p>
      ) : null}
      <p className="mt-4 text-small text-ink-2">{message(text.versions, { ...versions })}</p>
    </section>
  );
}
