import 'server-only';
import { createHash } from 'node:crypto';
import { notFound } from 'next/navigation';
import { ClaimPicture } from '@/components/comparison/claim-picture';
import { claimView } from '@/components/comparison/claim-view';
import { portalAddress } from '@/lib/auth/portal-address';
import { brand } from '@/lib/brand/brand';
import type { ClaimVersion } from '@/lib/domain/evidence/claim-history';
import { message } from '@/lib/shared/message';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';
import { chartStyle } from './chart-style';

/** A day for the wording of today, which may change; a wording that was released never does. */
const cacheSeconds = { current: 86_400, released: 31_536_000 };

/**
 * The figures of a claim as a picture for other pages; nothing when the claim is not there or has no figures. It
 * may run nothing and load nothing, and says so for readers who open it by itself.
 * @param kind whether the address stands for the wording of today or for one released wording
 */
export async function chartResponse(
  version: ClaimVersion | undefined,
  kind: keyof typeof cacheSeconds,
): Promise<Response> {
  if (!version || version.claim.figures.length === 0) notFound();
  const style = chartStyle();
  const styleHash = createHash('sha256').update(style).digest('base64');
  return new Response(await drawn(version, style), {
    headers: {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Cache-Control': `public, max-age=${cacheSeconds[kind]}`,
      'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'none'`,
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  });
}

/** The framework refuses the renderer to pages, where it would be a mistake; a route has to ask for it when it runs. */
async function drawn({ claim, number }: ClaimVersion, style: string): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  const { comparison: text } = getText();
  const view = claimView(claim, todayInUtc(), text);
  const foot = [
    ...(view.caution ? [`${text.claim.caution}: ${view.caution}`] : []),
    message(text.take.source, { title: view.source.title, line: view.source.line, reading: view.reading }),
    message(text.take.from, {
      brand: brand.name,
      address: `${portalAddress()}/claims/${claim.id}/${number}`,
    }),
  ];
  return renderToStaticMarkup(
    <ClaimPicture claim={view} languages={text.languages} foot={foot} style={style} />,
  );
}
