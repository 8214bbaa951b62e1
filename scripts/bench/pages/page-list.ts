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
  const open = (path: string) => ({ url: product.origin + path, cookie: '', indexed: true });
  const own = (address: WalkedAddresses[keyof WalkedAddresses]) => ({ ...address, indexed: false });
  const places: Record<PageName, Pick<BenchPage, 'url' | 'cookie' | 'indexed'>> = {
    home: open('/'),
    comparison: open('/compare'),
    claim: open(`/claims/${claim.id}`),
    'assessment-step': own(walked.step),
    report: own(walked.report),
    'shared-report': own(walked.shared),
    method: open('/method'),
    record: open('/record'),
  };
  const smallest = { ...open(''), name: 'reference', url: `${reference.origin}/`, server: reference.pid };
  return [
    { ...smallest, isReference: true },
    ...names
      .filter((name) => only.length === 0 || only.includes(name))
      .map((name) => ({ ...places[name], name, server: product.pid, isReference: false })),
  ];
}
