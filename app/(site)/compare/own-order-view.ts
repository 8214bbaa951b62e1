import type { Route } from 'next';
import type { OwnOrderView } from '@/components/comparison/own-order';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import type { OwnAnswers } from './own-answers';
import { currentAnswers } from './filter-query';

/** What a comparison page says about its order, and the ways to the other order. */
export function ownOrderView(
  own: OwnAnswers | null,
  source: string | null,
  hrefFor: (source: string | null) => string,
): OwnOrderView {
  if (source === null) return { kind: 'offer', href: hrefFor(currentAnswers) as Route };
  const usual = hrefFor(null) as Route;
  if (!own) return { kind: 'empty', usual };
  const { own: text } = getText().comparison;
  const { systemName: system, standing, href } = own;
  const [bare, named] = standing
    ? [text.titleOpen, text.titleOpenNamed]
    : [text.titleDone, text.titleDoneNamed];
  return {
    kind: 'ordered',
    title: system ? message(named, { system }) : bare,
    standing: standing ? message(text.answered, standing) : null,
    more: { href, label: standing ? text.goOn : text.report },
    usual,
  };
}
