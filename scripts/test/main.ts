/**
 * `npm test`: everything a reviewer trusts, in one command. It goes on after a part has failed, so that one
 * run names all that is wrong, and ends with one line that sums up every runner.
 *
 * `npm test -- lint types` runs only the parts whose names begin so.
 */
import { availableParallelism } from 'node:os';
import { inLanes } from './lanes';
import { type Part, type PartResult, stages as allStages } from './parts';
import { type Row, reportOutput, reportPart, reportStart, reportTable, startHeartbeat } from './report';
import { closingLine, oneFailed, sum } from './tally';

const wanted = process.argv.slice(2);
const isWanted = ({ name }: Part) => wanted.length === 0 || wanted.some((word) => name.startsWith(word));
const stages = allStages.map((stage) => stage.filter(isWanted));
const parts = stages.flat();
/** More would only make the slowest check slower: linting takes as long as all the others together. */
const lanes = Math.min(2, availableParallelism());
const begun = performance.now();
const rows: Row[] = [];
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => (interrupted = true));

for (const stage of stages) {
  rows.push(...(await inLanes(lanes, stage, runPart)));
}

const total = sum(rows.map(({ tally }) => tally));
if (parts.length === 0) total.failed.push(`no part of the tests is called ${wanted.join(' or ')}`);
reportTable(rows, performance.now() - begun);
for (const { name, reason } of total.skipped) console.log(`Skipped: ${name}\n  because: ${reason}`);
for (const failure of total.failed) console.log(`Failed: ${failure}`);
console.log(`\n${closingLine(total)}`);
process.exit(total.failed.length === 0 ? 0 : 1);

async function runPart(part: Part): Promise<Row> {
  reportStart(part.name, parts.indexOf(part) + 1, parts.length);
  const row = await judgePart(part);
  reportPart(row);
  if (interrupted) process.exit(130);
  return row;
}

async function judgePart(part: Part): Promise<Row> {
  const broken = part.needs?.find((name) =>
    rows.some((row) => row.name === name && row.tally.failed.length > 0),
  );
  if (broken)
    return {
      name: part.name,
      tally: oneFailed(`${part.name}: not run, because ${broken} failed`),
      milliseconds: 0,
    };

  const start = performance.now();
  const heartbeat = startHeartbeat(part.name);
  const { tally, output } = await part.run().catch((error: unknown): PartResult => ({
    tally: oneFailed(`${part.name}: ${error instanceof Error ? error.message : String(error)}`),
    output: error instanceof Error ? (error.stack ?? '') : '',
  }));
  clearInterval(heartbeat);
  if (tally.failed.length > 0) reportOutput(output);
  return { name: part.name, tally, milliseconds: performance.now() - start };
}
