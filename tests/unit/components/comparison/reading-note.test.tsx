import type { ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { ClaimPage } from '@/app/(site)/claims/[claimId]/claim-page';
import { ComparisonView } from '@/app/(site)/compare/comparison-view';
import { DimensionView } from '@/app/(site)/compare/dimension-view';
import ChooseGoPage from '@/app/(site)/compare/go/page';
import ChooseRustPage from '@/app/(site)/compare/rust/page';
import { nothingAsked } from '@/app/(site)/compare/filter-query';
import CostPage from '@/app/(site)/compare/cost/page';
import MisreadingsPage from '@/app/(site)/compare/misreadings/page';
import { claimHistory } from '@/lib/domain/evidence/claim-history';
import { getText } from '@/lib/text/catalogue';
import { rendered, textOf } from '../../../support/rendered';

// Some of the pages name the address of the portal, which is read from the environment as they are loaded.
vi.hoisted(() => {
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@127.0.0.1/nothing');
  for (const name of ['AUTH_SECRET', 'PASSWORD_PEPPER']) vi.stubEnv(name, crypto.randomUUID().repeat(2));
});

// Filters ask the router of the framework, which only a browser has.
vi.mock('next/navigation', async (original) => ({
  ...(await original<object>()),
  useRouter: () => null,
}));

const text = getText().readingNote;
/** Letters of a page: a title and a lead, or a claim with its caution and its source. */
const nearTheTop = 1000;
const history = claimHistory('otel-status-go-vs-rust');

const pages: Record<string, [keyof typeof text.guides, () => ReactNode | Promise<ReactNode>]> = {
  '/compare': ['comparison', () => ComparisonView({ asked: nothingAsked, own: null })],
  '/compare/performance': [
    'dimension',
    () => DimensionView({ dimension: 'performance', asked: nothingAsked, own: null }),
  ],
  '/compare/go': ['advice', () => ChooseGoPage()],
  '/compare/rust': ['advice', () => ChooseRustPage()],
  '/compare/misreadings': ['misreadings', () => MisreadingsPage()],
  '/compare/cost': [
    'cost',
    () => CostPage({ params: Promise.resolve({}), searchParams: Promise.resolve({}) }),
  ],
  'a claim': ['claim', () => ClaimPage({ versions: history, shown: history.at(-1)! })],
};

describe('D09 D10 pages where readers arrive say who speaks and how to read them (content 6 #14)', () => {
  test.each(Object.entries(pages))(
    '%s does, before anything that has to be read',
    async (_, [guide, page]) => {
      const shown = rendered(await page());
      const note = textOf(shown.getByRole('complementary', text.label));
      expect(note).toContain(text.bias[guide]);
      for (const line of text.guides[guide]) expect(note).toContain(line);
      expect(shown.text.indexOf(text.bias[guide])).toBeLessThan(nearTheTop);
      expect(shown.byRole('link', text.more).map(({ attributes }) => attributes.href)).toEqual(['/#bias']);
    },
  );

  test('no two pages of one kind say it twice', async () => {
    for (const [, page] of Object.values(pages)) {
      expect(rendered(await page()).byRole('complementary', text.label)).toHaveLength(1);
    }
  });
});
