import { readCases } from './backtest-input';
import { ablationOf } from '@/lib/domain/record/ablation';
import { backtest } from '@/lib/domain/record/backtest';

/**
 * npm run -s backtest -- [FILE]   runs the method over decisions whose outcome is known and prints
 * the figures as JSON. "-" reads standard input; without a name the published cases are run. Problems
 * go to standard error, a line each, with exit code 2 and no figures.
 */
const read = await readCases(process.argv.slice(2));
if (read.ok) {
  const report = { ...backtest(read.cases), ablation: ablationOf(read.cases) };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
} else {
  process.stderr.write(`${read.problems.join('\n')}\n`);
  process.exitCode = 2;
}
