import type { Route } from 'next';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import type { comparisonText } from '@/lib/text/en/comparison';

/** What a comparison page is ordered by: the usual, the reader's own answers, or answers that are not there. */
export type OwnOrderView =
  | { kind: 'offer'; href: Route }
  | {
      kind: 'ordered';
      title: string;
      /** How far the answers are; null when they are finished. */
      standing: string | null;
      more: { href: Route; label: string };
      usual: Route;
    }
  | { kind: 'empty'; usual: Route };

type OwnOrderProps = {
  view: OwnOrderView;
  /** What of the reader's own result rests on the whole page. */
  mark?: string;
  text: (typeof comparisonText)['own'];
};

/** Says what the page is ordered by, and offers the other order (D16). */
export function OwnOrder({ view, mark, text }: OwnOrderProps) {
  if (view.kind === 'offer') {
    return (
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-small text-ink-2 print:hidden">
        <TextLink href={view.href} plain rel="nofollow">
          {text.offer}
        </TextLink>
        <span>{text.offerNote}</span>
      </p>
    );
  }
  return view.kind === 'empty' ? (
    <NoAnswers usual={view.usual} text={text} />
  ) : (
    <Ordered view={view} mark={mark} text={text} />
  );
}

type OrderedProps = OwnOrderProps & { view: Extract<OwnOrderView, { kind: 'ordered' }> };

function Ordered({ view: { title, standing, more, usual }, mark, text }: OrderedProps) {
  return (
    <Notice title={title}>
      <p className="max-w-measure">{[standing, mark, text.how].filter(Boolean).join(' ')}</p>
      <p className="mt-2 flex flex-wrap gap-x-6 gap-y-1 print:hidden">
        <TextLink href={usual}>{text.usual}</TextLink>
        <TextLink href={more.href}>{more.label}</TextLink>
      </p>
    </Notice>
  );
}

function NoAnswers({ usual, text }: { usual: Route; text: (typeof comparisonText)['own'] }) {
  return (
    <Notice title={text.emptyTitle}>
      <p className="max-w-measure">{text.emptyBody}</p>
      <p className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
        <LinkButton href="/assess" size="dense">
          {text.start}
        </LinkButton>
        <TextLink href={usual}>{text.usual}</TextLink>
      </p>
    </Notice>
  );
}
