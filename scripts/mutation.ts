import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';

/**
 * `npm run mutation` breaks the model in every way StrykerJS can think of and counts how many breaks the
 * tests notice; it ends with 1 below the least score. The folder is taken in groups of files, because each
 * broken line costs a little in every reading: all at once made the tests thirty times slower.
 * `npm run mutation -- FILE...` takes some files only.
 */
const leastScore = 85;
const filesInGroup = 8;
const folder = 'lib/domain/model';
const report = 'reports/mutation/mutation.json';

type Counts = Partial<Record<string, number>>;
interface Report {
  files: Record<string, { mutants: { status: string; location: { start: { line: number } } }[] }>;
}

const asked = process.argv.slice(2);
const files = asked.length > 0 ? asked : filesOfModel();
const byFile = new Map<string, Counts>();
for (let at = 0; at < files.length; at += filesInGroup) measure(files.slice(at, at + filesInGroup));
for (const [file, counts] of byFile) print(file, counts);
const total = sum([...byFile.values()]);
print('all', total);
process.exit((scoreOf(total) ?? 0) < leastScore ? 1 : 0);

function filesOfModel(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`)
    .sort();
}

function measure(group: readonly string[]): void {
  rmSync(report, { force: true });
  const { status } = spawnSync('npx', ['stryker', 'run', '--mutate', group.join(',')], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  const { files: measured } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  for (const [file, { mutants }] of Object.entries(measured)) {
    byFile.set(file, sum(mutants.map((mutant) => ({ [mutant.status]: 1 }))));
  }
}

/** Of the breaks that are no nonsense, the share in percent that a test noticed or that never ended; null for none. */
function scoreOf({ Killed = 0, Timeout = 0, Survived = 0, NoCoverage = 0 }: Counts): number | null {
  const noticed = Killed + Timeout;
  const valid = noticed + Survived + NoCoverage;
  return valid === 0 ? null : (100 * noticed) / valid;
}

function sum(all: readonly Counts[]): Counts {
  const counts: Counts = {};
  for (const each of all) {
    for (const [status, count = 0] of Object.entries(each)) counts[status] = (counts[status] ?? 0) + count;
  }
  return counts;
}

function print(name: string, counts: Counts): void {
  const score = scoreOf(counts)?.toFixed(1) ?? '-';
  process.stdout.write(`${score.padStart(6)} % ${name} ${JSON.stringify(counts)}\n`);
}
