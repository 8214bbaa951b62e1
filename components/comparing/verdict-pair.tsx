import type { Route } from 'next';
import type { ComponentProps } from 'react';
import { PlumbLine } from '@/components/plumb-line/plumb-line';
import { LanguageMark, type MarkTone } from '@/components/ui/language-mark';
import { Moment } from '@/components/ui/moment';
import { TextLink } from '@/components/ui/text-link';

/** One of the two reports: its verdict as mark, picture and sentence. */
export interface VerdictView {
  key: string;
  label: string;
  systemName: string;
  createdAt: Date;
  verdict: { tone: MarkTone; label: string };
  picture: Omit<ComponentProps<typeof PlumbLine>, 'size'>;
  sentence: string;
  read: { href: Route; label: string; name: string };
}

/** The verdicts of two reports beside each other, drawn to one scale and with the languages on the same sides. */
export function VerdictPair({ verdicts }: { verdicts: readonly VerdictView[] }) {
  return (
    <div className="grid gap-x-12 gap-y-10 sm:grid-cols-2">
      {verdicts.map(({ key, label, systemName, createdAt, verdict, picture, sentence, read }) => (
        <figure key={key} className="border-t border-line pt-4">
          <figcaption>
            <p className="text-small text-ink-2">
              {label}, <Moment at={createdAt} />
            </p>
            <p className="mt-1 font-medium [overflow-wrap:anywhere]">
              <bdi>{systemName}</bdi>
            </p>
            <p className="heading mt-2 text-h3">
              <LanguageMark tone={verdict.tone}>{verdict.label}</LanguageMark>
            </p>
          </figcaption>
          <PlumbLine size="small" className="mt-6" {...picture} />
          <p className="mt-4 max-w-measure text-small text-ink-2">{sentence}</p>
          <p className="mt-2 text-small">
            <TextLink href={read.href} aria-label={read.name}>
              {read.label}
            </TextLink>
          </p>
        </figure>
      ))}
    </div>
  );
}
