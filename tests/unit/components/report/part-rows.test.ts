import { test as property } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { partRows } from '@/components/report/part-rows';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { documents, patience, quickBank } from '../../domain/model/documents';
import { words } from './words';

const unasked = { flips: [], unknowns: [], nextQuestion: null };

describe('part by part (N06)', () => {
  property.prop([documents({ parts: [2, 4] })], { numRuns: 60 })(
    'in a split every part names the boundary to each part in the other language, and the price is divided whole',
    (document) => {
      const result = { ...evaluateVerdict(document, quickBank), ...unasked };
      const { rows, price } = partRows(result, false, 'go-left', words);
      if (result.verdict === 'split') {
        for (const part of result.components) {
          const others = result.components.filter((other) => other.language !== part.language);
          const crossings = rows.find((row) => row.key === part.name)?.crossings ?? [];
          expect(crossings.map(({ other }) => other).sort()).toEqual(others.map(({ name }) => name).sort());
          for (const { kind } of crossings) expect(Object.values(words.report.parts.kinds)).toContain(kind);
        }
      }
      const shown = /Of that price (\d+\.\d) points are for the team and (\d+\.\d)/.exec(price);
      if (shown && result.split) {
        expect(Number(shown[1]) * 10 + Number(shown[2]) * 10).toBeCloseTo(
          Math.round(result.split.price * 1000),
          6,
        );
      }
    },
    patience,
  );
});
