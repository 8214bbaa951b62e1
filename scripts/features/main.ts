/**
 * `npm run features` prints docs/features.md with the tests behind each row, then the rows without one, then
 * the tests whose names are wrong, and ends with one line that sums up. `npm run features -- D15 P20` prints
 * these rows with every test by name.
 */
import { readFileSync } from 'node:fs';
import { namingProblems } from './naming-problems';
import { readFeatures } from './read-features';
import { testFiles, testsIn } from './test-files';

const asked = process.argv.slice(2);
const features = readFeatures(readFileSync('docs/features.md', 'utf8'));
const files = testFiles();
const tests = testsIn(files);

for (const { id, text } of features) {
  if (asked.length > 0 && !asked.includes(id)) continue;
  const behind = tests.filter(({ ids }) => ids.includes(id));
  console.log(`${id.padEnd(4)} ${String(behind.length).padStart(4)}  ${text}`);
  if (asked.length > 0) for (const { file, name } of behind) console.log(`           ${file}: ${name}`);
}

const bare = features.filter(({ id }) => tests.every(({ ids }) => !ids.includes(id)));
const problems = namingProblems(features, tests);
if (asked.length === 0) {
  for (const problem of problems) console.log(problem);
  console.log(`\nRows without a test: ${bare.map(({ id }) => id).join(' ') || 'none'}`);
  console.log(
    `${features.length} rows, ${features.length - bare.length} with tests, ${bare.length} without; ` +
      `${tests.length} tests in ${files.length} files, ${problems.length} name no row`,
  );
}
