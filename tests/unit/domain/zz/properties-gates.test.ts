import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, vi } from 'vitest';
import type { Bank, GateId } from '@/lib/domain/assessment/bank';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { bands } from '@/lib/domain/model/result';
import { documents, patience, quickBank } from '../model/documents';

vi.setConfig({ testTimeout: patience });

function withoutGates(ids: readonly GateId[]): Bank {
  return { ...quickBank, gates: quickBank.gates.filter((gate) => !ids.includes(gate.id)) };
}

const ungated = withoutGates(quickBank.gates.map((gate) => gate.id));

/** Documents most of whose gates are closed or open, because random ones rarely meet the conditions. */
const gated = fc
  .tuple(
    documents(),
    fc.record(
      {
        target: fc.constantFrom('microcontroller', 'os-kernel', 'server', 'unknown'),
        host: fc.constantFrom('go-program', 'rust-program', 'none', 'unknown'),
        'latency-heap': fc.constantFrom('hard-real-time', 'moderate', 'unknown'),
        mandate: fc.constantFrom(
          ['none'],
          ['go-required'],
          ['rust-required', 'certified-toolchain'],
          'unknown',
        ),
        'first-release': fc.constantFrom('under-6-weeks', '3-6-months'),
        'rust-experience': fc.constantFrom('nobody', 'some'),
        'go-experience': fc.constantFrom('nobody', 'most'),
        'learning-budget': fc.constantFrom('none', 'unknown'),
        hiring: fc.constantFrom('none', 'specialists'),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([document, answers]) => ({ ...document, answers: { ...document.answers, ...answers } }));

describe('properties of the gates', () => {
  property.prop([gated], { numRuns: 2500 })('P16 what a gate excludes is never advised', (document) => {
    const { verdict, lean, gates } = evaluateVerdict(document, quickBank);
    const closed = gates.filter((gate) => gate.state === 'true');
    for (const gate of closed) expect(verdict).not.toBe(gate.excludes);
    const excluded = new Set(closed.map((gate) => gate.excludes));
    if (excluded.size === 1) expect(excluded).not.toContain(lean);
  });

  property.prop([gated], { numRuns: 2500 })(
    'P16 lifting every gate restores what the points say',
    (document) => {
      const here = evaluateVerdict(document, quickBank);
      const lifted = evaluateVerdict(document, ungated);
      expect([lifted.score, lifted.ahead, lifted.probability, lifted.byPoints]).toEqual([
        here.score,
        here.ahead,
        here.probability,
        here.byPoints,
      ]);
      if (['go', 'rust', 'either'].includes(lifted.verdict))
        expect(lifted.verdict).toBe(here.byPoints.verdict);
    },
  );

  property.prop([gated], { numRuns: 2500 })(
    'P17 an open gate moves no number and never shows more confidence',
    (document) => {
      const here = evaluateVerdict(document, quickBank);
      const open = here.gates.filter((gate) => gate.state === 'unknown').map((gate) => gate.id);
      const settled = evaluateVerdict(document, withoutGates(open));
      expect(here.provisional).toBe(open.length > 0);
      expect([here.score, here.ahead, here.probability]).toEqual([
        settled.score,
        settled.ahead,
        settled.probability,
      ]);
      expect(bands.indexOf(here.band)).toBeGreaterThanOrEqual(bands.indexOf(settled.band));
      expect(here.verdict).toBe(settled.verdict);
    },
  );

  property.prop([gated], { numRuns: 2500 })('P18 N07 both languages excluded is a conflict', (document) => {
    const { verdict, gates } = evaluateVerdict(document, quickBank);
    const excluded = new Set(gates.filter((gate) => gate.state === 'true').map((gate) => gate.excludes));
    expect(verdict === 'conflict').toBe(excluded.size === 2);
  });
});
