import 'server-only';
import type { Route } from 'next';
import type { Card } from '@/components/card/card-svg';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { distinctFacts, filterClaims } from '@/lib/domain/comparison/claim-filter';
import { dimensionIds, type Claim, type DimensionId } from '@/lib/domain/evidence/claim';
import { claims, getClaim } from '@/lib/domain/evidence/evidence';
import { backtest } from '@/lib/domain/record/backtest';
import { publishedCases } from '@/lib/domain/record/published-cases';
import { withGroupedDigits } from '@/lib/shared/grouped-digits';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';

/** A card and the page it stands for; its sides are those of the page. */
export interface PageCard {
  path: Route;
  card: Card;
}

const { site, comparison, method, record } = getText();

/** Names of the cards of pages; they are drawn when the site is built. */
export const pageCards: readonly string[] = [
  'home',
  'compare',
  'method',
  'record',
  ...dimensionIds.map((id) => `compare-${id}`),
];

/** The card of a page, or null when none has this name. */
export function pageCard(name: string): PageCard | null {
  switch (name) {
    case 'home':
      return {
        path: '/',
        card: { title: site.home.question, foot: site.card.foot, picture: 'plumb-line' },
      };
    case 'compare':
      return { path: '/compare', card: comparisonCard(comparison.title, claims) };
    case 'method':
      return {
        path: '/method',
        card: {
          section: site.chrome.method,
          title: method.title,
          foot: site.card.method,
          picture: 'plumb-line',
        },
      };
    case 'record':
      return { path: '/record', card: recordCard() };
    default:
      return dimensionCard(name);
  }
}

/** The card of a claim as it is worded today, or null when there is no such claim. */
export function claimCard(claimId: string): PageCard | null {
  const claim = getClaim(claimId);
  if (!claim) return null;
  const { id, sentence, dimension, favours, source } = claim;
  const line = message(comparison.claim.source, { publisher: source.publisher, year: String(source.year) });
  return {
    path: `/claims/${id}` as Route,
    card: {
      section: comparison.dimensions[dimension].name,
      title: withGroupedDigits(sentence),
      foot: message(site.card.claim, { favours: comparison.favours[favours], source: line }),
      ...(favours === 'go' || favours === 'rust' ? { favours } : {}),
      picture: 'none',
    },
  };
}

function comparisonCard(title: string, found: readonly Claim[]): Card {
  const foot = message(comparison.counts.total, { count: distinctFacts(found).length });
  return { section: site.chrome.comparison, title, foot, picture: 'plumb-line' };
}

function recordCard(): Card {
  const { right, n } = backtest(publishedCases, bankV1).leanAccuracy;
  return {
    section: site.chrome.record,
    title: record.heading,
    foot: message(site.card.record, { right, n }),
    picture: 'plumb-line',
  };
}

function dimensionCard(name: string): PageCard | null {
  const dimension = dimensionIds.find((id: DimensionId) => name === `compare-${id}`);
  if (!dimension) return null;
  return {
    path: `/compare/${dimension}` as Route,
    card: comparisonCard(comparison.dimensions[dimension].name, filterClaims(claims, { dimension })),
  };
}
