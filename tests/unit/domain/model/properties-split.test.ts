import { test as property } from '@fast-check/vitest';
import { describe, expect, vi } from 'vitest';
import type { Bank } from '@/lib/domain/assessment/bank';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { otherLanguage, swapBank } from '@/lib/domain/model/swap-bank';
import { banks, hundredths } from './banks';
import { documents, patience } from './documents';

vi.setConfig({ testTimeout: patience });

const systems = documents({ parts: [2, 4] });

/** A bank without gates, so that nothing but points divides a system. */
const openBanks = banks().map((bank): Bank => ({ ...bank, gates: [] }));

/** The bank in which every kind of second language costs more. */
function dearer(bank: Bank, more: number): Bank {
  const { kappa } = bank.split;
  const raised = Object.entries(kappa).map(([answer, price]) => [answer, price + more]);
  return { ...bank, split: { ...bank.split, kappa: Object.fromEntries(raised) as typeof kappa } };
}

describe('properties of systems in parts', () => {
  property.prop([banks(), systems, hundredths(0, 0.5)], { numRuns: 100 })(
    'N06, property 22: a split never loses, and gains no more the dearer a second language is',
    (bank, document, more) => {
      const cheap = evaluateVerdict(document, bank).split;
      const dear = evaluateVerdict(document, dearer(bank, more)).split;
      expect(cheap?.gain ?? 0).toBeGreaterThanOrEqual(0);
      expect(dear?.gain ?? 0).toBeLessThanOrEqual((cheap?.gain ?? 0) + 1e-12);
    },
  );

  property.prop([openBanks, systems], { numRuns: 200 })(
    'N06, property 22: parts that all lean one way are not split',
    (bank, document) => {
      const { verdict, split, components } = evaluateVerdict(document, bank);
      const signs = new Set(components.map((part) => Math.sign(part.score)));
      if (signs.size > 1) return;
      expect(split?.gain).toBe(0);
      expect(verdict).not.toBe('split');
    },
  );

  property.prop([banks(), systems], { numRuns: 100 })(
    'N06, property 22: exchanging the languages mirrors the split',
    (bank, document) => {
      const here = evaluateVerdict(document, bank).split;
      const there = evaluateVerdict(document, swapBank(bank)).split;
      expect(there?.gain ?? 0).toBeCloseTo(here?.gain ?? 0, 12);
      expect(there?.price ?? 0).toBeCloseTo(here?.price ?? 0, 12);
      expect(there?.probability).toBe(here?.probability);
      expect([there?.forced, there?.recommended]).toEqual([here?.forced, here?.recommended]);
      if (!here?.gain) return;
      expect(there?.assignment).toEqual(
        here.assignment.map((each) => ({ ...each, language: otherLanguage(each.language) })),
      );
    },
  );
});
