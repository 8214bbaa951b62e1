import { readdirSync, readFileSync } from 'node:fs';
import { type NamedTest, readTests } from './read-tests';

/** Every test file of the project in order, named from its root. */
export function testFiles(): string[] {
  return readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:test\.tsx?|spec\.ts)$/u.test(file))
    .map((file) => `tests/${file.replaceAll('\\', '/')}`)
    .sort();
}

/** Every test in these files, as `npm run features` counts it. */
export function testsIn(files: readonly string[]): NamedTest[] {
  return files.flatMap((file) => readTests(file, readFileSync(file, 'utf8')));
}
