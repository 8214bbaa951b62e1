import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Bank } from '@/lib/domain/assessment/bank';
import { equalBandOf } from '@/lib/domain/report/equal-band';

const folder = new URL('../../../../lib/domain/assessment/releases/', import.meta.url);

test.each(readdirSync(folder))(
  'the band of "no practical difference" is the one released in %s (N04)',
  (file) => {
    const { parameters } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Bank;
    expect(equalBandOf(/model-(.+)\.json/.exec(file)?.[1] ?? '')).toBe(parameters.delta);
  },
);
