import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, vi } from 'vitest';
import type { Bank, GateId, Language } from '@/lib/domain/assessment/bank';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { bands, type VerdictResult } from '@/lib/domain/model/result';
import { banks } from './banks';
import { documents, patience } from './documents';

vi.setConfig({ testTimeout: patience });

const systems = fc.oneof(documents(), documents({ parts: [2, 4] }));

function withoutGates(bank: Bank, ids: readonly GateId[]): Bank {
  return { ...bank, gates: bank.gates.filter((gate) => !ids.includes(gate.id)) };
}

/** What closed gates exclude for every part, or for the whole where there are none. */
function exclusionsIn({ gates, components }: VerdictResult): Set<Language>[] {
  const closed = gates.filter((gate) => gate.state === 'true');
  const names = components.length > 0 ? components.map((part) => part.name) : [null];
  return names.map(
    (name) =>
      new Set(
        closed.filter((gate) => name === null || gate.parts.includes(name)).map((gate) => gate.excludes),
      ),
  );
}

describe('properties of the gates (N07)', () => {
  property.prop([banks(), systems], { numRuns: 200 })(
    'property 16: what a gate excludes is never advised, whatever the weights',
    (bank, document) => {
      const result = evaluateVerdict(document, bank);
      const exclusions = exclusionsIn(result);
      const excluded = new Set(exclusions.flatMap((each) => [...each]));
      expect(excluded).not.toContain(result.verdict);
      if (excluded.size === 1) expect(excluded).not.toContain(result.lean);
      result.components.forEach((part, at) => {
        expect(exclusions[at]).not.toContain(part.language);
        expect(exclusions[at]).not.toContain(part.verdict);
      });
    },
  );

  property.prop([banks(), systems], { numRuns: 200 })(
    'property 16: lifting every gate restores what the points say',
    (bank, document) => {
      const here = evaluateVerdict(document, bank);
      const lifted = evaluateVerdict(document, { ...bank, gates: [] });
      expect([lifted.score, lifted.ahead, lifted.probability, lifted.byPoints]).toEqual([
        here.score,
        here.ahead,
        here.probability,
        here.byPoints,
      ]);
      if (['go', 'rust', 'either'].includes(lifted.verdict))
        expect(lifted.verdict).toBe(here.byPoints.verdict);
      expect(lifted.verdict).not.toBe('conflict');
    },
  );

  property.prop([banks(), systems], { numRuns: 200 })(
    'property 17: an open gate moves no number and never shows more confidence',
    (bank, document) => {
      const here = evaluateVerdict(document, bank);
      const open = here.gates.filter((gate) => gate.state === 'unknown').map((gate) => gate.id);
      const settled = evaluateVerdict(document, withoutGates(bank, open));
      expect(here.provisional).toBe(open.length > 0);
      expect([here.score, here.ahead, here.probability, here.verdict]).toEqual([
        settled.score,
        settled.ahead,
        settled.probability,
        settled.verdict,
      ]);
      expect(bands.indexOf(here.band)).toBeGreaterThanOrEqual(bands.indexOf(settled.band));
    },
  );

  property.prop([banks(), systems], { numRuns: 400 })(
    'N07, property 18: both languages excluded is a conflict, and a mandate that is denied; nothing else is',
    (bank, document) => {
      const result = evaluateVerdict(document, bank);
      const clashing = exclusionsIn(result).some((excluded) => excluded.size === 2);
      expect(result.verdict === 'conflict').toBe(clashing || result.clashes.length > 0);
      for (const { gate, question } of result.clashes) {
        expect(result.gates.find(({ id }) => id === gate)).toMatchObject({ state: 'true' });
        expect(['host', 'target']).toContain(question);
      }
    },
  );
});
