import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

type PlantedFile = { file: string; imports: readonly string[] };
export type Refusal = { file: string; rule: string };

const repository = resolve(import.meta.dirname, '../..');
const cruiser = join(repository, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** Packages that the planted files name. The real ones are large; the rules only look at where they lie. */
const packages: Record<string, 'dependencies' | 'devDependencies' | 'unlisted'> = {
  zod: 'dependencies',
  react: 'dependencies',
  next: 'dependencies',
  pino: 'dependencies',
  nodemailer: 'dependencies',
  'graphile-worker': 'dependencies',
  'intl-messageformat': 'dependencies',
  'server-only': 'dependencies',
  '@prisma/client': 'dependencies',
  '@prisma/adapter-pg': 'dependencies',
  vitest: 'devDependencies',
  lodash: 'unlisted',
};
const entries = ['index', 'link', 'image', 'navigation', 'headers'];

/**
 * Builds a small house of the given files in a temporary folder, runs dependency-cruiser over it with the
 * configuration of this repository, and removes it again.
 *
 * @returns every refusal as the file that holds the import and the rule that refused it.
 */
export async function refusalsFor(files: readonly PlantedFile[]): Promise<Refusal[]> {
  const house = await mkdtemp(join(tmpdir(), 'plumbline-rules-'));
  try {
    await furnish(house);
    await Promise.all(files.map((planted) => plant(house, planted)));
    return parseRefusals(
      await cruise(house, [...new Set(files.map(({ file }) => file.split('/')[0] ?? file))]),
    );
  } finally {
    await rm(house, { recursive: true, force: true });
  }
}

async function furnish(house: string): Promise<void> {
  await cp(join(repository, 'tsconfig.json'), join(house, 'tsconfig.json'));
  const listed = (kind: string) =>
    Object.fromEntries(Object.entries(packages).flatMap(([name, at]) => (at === kind ? [[name, '*']] : [])));
  await write(
    house,
    'package.json',
    JSON.stringify({ dependencies: listed('dependencies'), devDependencies: listed('devDependencies') }),
  );
  await Promise.all(
    Object.keys(packages).flatMap((name) => [
      write(
        house,
        `node_modules/${name}/package.json`,
        JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
      ),
      ...entries.map((entry) => write(house, `node_modules/${name}/${entry}.js`, 'module.exports = {};')),
    ]),
  );
}

async function plant(house: string, { file, imports }: PlantedFile): Promise<void> {
  const lines = imports.map((specifier, index) =>
    specifier.startsWith('type ')
      ? `import type * as thing${index} from '${specifier.slice('type '.length)}';`
      : `import * as thing${index} from '${specifier}';`,
  );
  const uses = imports.map((_, index) => `thing${index}`).join(', ');
  await write(house, file, `${lines.join('\n')}\nexport const things = [${uses}];\n`);
}

async function write(house: string, file: string, content: string): Promise<void> {
  const path = join(house, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** dependency-cruiser exits with the number of refusals, which here is what is hoped for. */
function cruise(house: string, roots: readonly string[]): Promise<string> {
  const options = ['--config', join(repository, '.dependency-cruiser.cjs'), '--output-type', 'json'];
  return new Promise((done, fail) => {
    execFile(
      process.execPath,
      [cruiser, ...roots, ...options],
      { cwd: house, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (stdout.startsWith('{')) done(stdout);
        else fail(new Error(stderr || stdout, { cause: error }));
      },
    );
  });
}

function parseRefusals(output: string): Refusal[] {
  const { summary } = JSON.parse(output) as {
    summary: { violations: { from: string; rule: { name: string; severity: string } }[] };
  };
  return summary.violations
    .filter((violation) => violation.rule.severity === 'error')
    .map((violation) => ({ file: violation.from, rule: violation.rule.name }));
}
