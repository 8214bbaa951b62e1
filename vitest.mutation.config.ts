import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Files that take milliseconds, so that most mutants are caught at once. */
const quick = [
  ...['canonical-json', 'changes', 'compiled-bank', 'distinct-answers', 'fairness-mirror', 'flip-sets'],
  ...['flips', 'gates', 'hiding-answers', 'neither-fits', 'next-question-choice', 'numbers', 'parts'],
  ...[
    'pressing-answers',
    'score',
    'settle-first',
    'shown-verdicts',
    'split',
    'split-price',
    'swap-bank',
    'tables',
  ],
  ...['unknowns', 'variants', 'verdict', 'weight-factors', 'weights'],
];

/** Those first, then other examples, then properties. */
class QuickestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): string => {
      const name = basename(moduleId, '.test.ts');
      const kind = quick.includes(name) ? 1 : name.startsWith('properties-') ? 3 : 2;
      return `${kind} ${moduleId}`;
    };
    return Promise.resolve([...files].sort((left, right) => (rank(left) < rank(right) ? -1 : 1)));
  }
}

/** The tests that `npm run mutation` runs once per mutant: those of the model, made quick and repeatable. */
export default defineConfig({
  resolve: { alias: { '@fast-check/vitest': here('tests/support/quick-properties.ts'), '@': here('.') } },
  test: {
    include: ['tests/unit/domain/model/**/*.test.ts'],
    env: { MODEL_READINGS: '500' },
    testTimeout: 60_000,
    sequence: { sequencer: QuickestFirst },
  },
});
