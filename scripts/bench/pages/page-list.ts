import { claims } from '@/lib/domain/evidence/evidence';
import type { WalkedAddresses } from './walk-product';

/** A page to measure. */
export type BenchPage = {
  name: string;
  url: string;
  /** The cookie header of the browser that may see it; empty for everybody's pages. */
  cookie: string;
  /** Whether search engines may list it; the others ask not to be listed, which Lighthouse calls a fault. */
  indexed: boolean;
  /** The process that serves it. */
  server: number;
  /** Selectors of what is tapped first and second, to measure how soon that is on the screen. */
  acts: readonly [] | readonly [string, string];
  /** The smallest page, which all others are compared with. */
  isReference: boolean;
};

const names = [
  'home',
  'comparison',
  'claim',
  'assessment-step',
  'report',
  'shared-report',
  'share-links',
  'method',
  'record',
] as const;
type PageName = (typeof names)[number];

/** A web server of this run: where it answers, and its process. */
export type BenchServer = { origin: string; pid: number };

/** @throws Error when one of these is not the name of a page. */
export function requirePageNames(wished: readonly string[]): void {
  const unknown = wished.filter((name) => !names.some((one) => one === name));
  if (unknown.length > 0)
    throw new Error(`Not a page: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
}

/**
 * The pages of V9 and the two longest besides, the smallest page first.
 *
 * @param only names of pages to keep; none keeps all.
 */
export function listPages(
  product: BenchServer,
  reference: BenchServer,
  walked: WalkedAddresses,
  only: readonly string[],
): BenchPage[] {
  const [claim] = claims;
  if (claim === undefined) throw new Error('There is no claim to look at.');
  const menu = 'header summary';
  const unfolding = 'main summary';
  const open = (path: string, acts: BenchPage['acts'] = [menu, unfolding]) => ({
    url: product.origin + path,
    cookie: '',
    indexed: true,
    acts,
  });
  const own = (address: WalkedAddresses[keyof WalkedAddresses], acts: BenchPage['acts']) => ({
    ...address,
    indexed: false,
    acts,
  });
  const answer = (place: number) => `main label:has(input[type=radio]) >> nth=${place}`;
  const revoke = 'main li :is(summary, button[data-early-press])';
  const keepLink = '[role=alertdialog] button, main li details[open] > summary';
  const places: Record<PageName, Pick<BenchPage, 'url' | 'cookie' | 'indexed' | 'acts'>> = {
    home: open('/', ['main label:has(input[type=radio]) >> nth=1', menu]),
    comparison: open('/compare'),
    claim: open(`/claims/${claim.id}`),
    'assessment-step': own(walked.step, [answer(0), answer(1)]),
    report: own(walked.report, [unfolding, unfolding]),
    'shared-report': own(walked.shared, [unfolding, unfolding]),
    'share-links': own({ ...walked.report, url: `${walked.report.url}/share` }, [revoke, keepLink]),
    method: open('/method'),
    record: open('/record'),
  };
  const smallest = { ...open('', []), name: 'reference', url: `${reference.origin}/`, server: reference.pid };
  return [
    { ...smallest, isReference: true },
    ...names
      .filter((name) => only.length === 0 || only.includes(name))
      .map((name) => ({ ...places[name], name, server: product.pid, isReference: false })),
  ];
}
