import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Examples before properties: most mutants are caught by the first test that meets them, so the quick ones go first. */
class ExamplesFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): string =>
      `${Number(/^properties-/.test(basename(moduleId)))} ${moduleId}`;
    return Promise.resolve([...files].sort((left, right) => (rank(left) < rank(right) ? -1 : 1)));
  }
}

/** The tests that `npm run mutation` runs once per mutant: those of the model, made quick and repeatable. */
export default defineConfig({
  resolve: { alias: { '@fast-check/vitest': here('tests/support/quick-properties.ts'), '@': here('.') } },
  test: {
    include: ['tests/unit/domain/model/**/*.test.ts'],
    testTimeout: 60_000,
    sequence: { sequencer: ExamplesFirst },
  },
});
