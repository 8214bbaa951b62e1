/**
 * `npm test`: everything a reviewer trusts, in one command. It goes on after a command has failed, so that one
 * run names all that is wrong, and ends with one line that sums up every runner.
 *
 * `npm test -- lint test:unit` runs only these commands. `npm run test:exhaustive` runs the matrix instead.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import concurrently, { type CloseEvent } from 'concurrently';
import { closingLine, printTable, type Row, tallyOf } from './summary';
import { type Command, everyday, exhaustive, type Stage } from './suites';

const reports = 'reports/tests';
const [suite, ...wanted] = process.argv.slice(2);
const stages = pick(suite === 'exhaustive' ? exhaustive : everyday);
const rows: Row[] = [];
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (interrupted = true));

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
for (const { commands, required } of stages) {
  const finished = await runStage(commands);
  rows.push(...finished);
  if (interrupted || (required && finished.some(({ tally }) => tally.failed.length > 0))) break;
}
printTable(rows);
console.log(`\n${closingLine(rows)}`);
process.exit(!interrupted && rows.every(({ tally }) => tally.failed.length === 0) ? 0 : 1);

function pick(all: readonly Stage[]): readonly Stage[] {
  if (wanted.length === 0) return all;
  const known = all.flatMap(({ commands }) => commands.map(({ script }) => script));
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`No command is called ${unknown.join(' or ')}. There are: ${known.join(', ')}.`);
    process.exit(2);
  }
  return all.map((stage) => ({
    ...stage,
    commands: stage.commands.filter(({ script }) => wanted.includes(script)),
  }));
}

async function runStage(commands: readonly Command[]): Promise<Row[]> {
  if (commands.length === 0) return [];
  const { result } = concurrently(
    commands.map(({ script }) => ({
      name: script,
      command: `npm run --silent ${script}`,
      env: {
        REPORT_FILE: reportOf(script),
        NO_COLOR: '1',
        FORCE_COLOR: undefined,
        NEXT_TELEMETRY_DISABLED: '1',
      },
    })),
    {
      maxProcesses: Math.min(2, availableParallelism()),
      group: commands.length > 1,
      prefix: 'name',
      prefixColors: false,
      successCondition: 'all',
    },
  );
  const events = await result.catch((ended: unknown) => ended as CloseEvent[]);
  return commands.map((command) => {
    const event = events.find(({ command: { name } }) => name === command.script);
    return {
      name: command.script,
      seconds: event?.timings.durationSeconds ?? 0,
      tally: tallyOf(command, event?.exitCode === 0, reportOf(command.script)),
    };
  });
}

function reportOf(script: string): string {
  return `${reports}/${script.replaceAll(':', '-')}.json`;
}
