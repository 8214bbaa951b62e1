import * as fc from 'fast-check';
import { test as plain } from 'vitest';

/**
 * Stands in for `@fast-check/vitest` while mutants are tried: the same properties, always with the
 * same inputs, fewer of them, and stopping at the first that fails without looking for a smaller one.
 */
const seed = 20_261_122;
const shareOfRuns = 0.05;
const fewestRuns = 3;

type Settings = fc.Parameters<unknown[]>;
type Run = (name: string, predicate: (...values: never[]) => void | Promise<void>) => void;

function prop(arbitraries: readonly fc.Arbitrary<unknown>[], settings: Settings = {}): Run {
  const runs = Math.ceil((settings.numRuns ?? 100) * shareOfRuns);
  const numRuns = Math.min(settings.numRuns ?? 100, Math.max(fewestRuns, runs));
  return (name, predicate) =>
    plain(name, async () => {
      const holds = fc.asyncProperty(fc.tuple(...arbitraries), async (values) => {
        await predicate(...(values as never[]));
      });
      await fc.assert(holds, { seed, numRuns, endOnFailure: true });
    });
}

export { fc };
export const test = Object.assign((...given: Parameters<typeof plain>) => plain(...given), plain, { prop });
