import { describe, expect, test } from 'vitest';
import { filesIn, read } from './sources';

const files = ['app', 'components', 'lib', 'prisma', 'scripts', 'tests', 'docs'].flatMap(filesIn);
const commands = Object.keys(
  (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts,
);
const known = new Set([...files, '.env.example']);

/** Names in the table that are neither a file nor a command: where each is exported, or set. */
const names: Readonly<Record<string, { file: string; as: string }>> = {
  '@theme': { file: 'app/globals.css', as: '@theme inline {' },
  model: { file: 'lib/domain/assessment/bank-v2.ts', as: 'model:' },
  find: { file: 'lib/data/keyset-page.ts', as: 'find' },
  evidenceVersion: { file: 'lib/domain/evidence/version.ts', as: 'export const evidenceVersion' },
  matchingVersion: { file: 'lib/domain/matching/match.ts', as: 'export const matchingVersion' },
  keysetPage: { file: 'lib/data/keyset-page.ts', as: 'export async function keysetPage' },
  JobPayloads: { file: 'lib/data/enqueue-job.ts', as: 'export interface JobPayloads' },
  taskList: { file: 'lib/jobs/task-list.ts', as: 'export const taskList' },
  rules: { file: 'lib/domain/access/rules.ts', as: 'export const rules' },
  confirmationMail: { file: 'app/brief/confirmation-mail.ts', as: 'export function confirmationMail' },
  queueMail: { file: 'lib/data/mail-messages.ts', as: 'export async function queueMail' },
};

const section = /## Where does a change go\?\n(.*?)\n## /su.exec(read('README.md'))?.[1] ?? '';
const rows = section
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) =>
    line
      .split('|')
      .slice(1, 3)
      .map((cell) => cell.trim()),
  )
  .map(([change = '', edit = '']) => ({
    change,
    places: [...edit.matchAll(/`([^`]+)`/gu)].map(([, place = '']) => place),
  }));

/** Whether a place is a command, a file (by its path or its name), a folder, a pattern of files, or a known name. */
function isTrue(place: string): boolean {
  const command = /^npm run (?:-s )?(?<name>[\w:]+)/u.exec(place)?.groups?.name;
  if (command !== undefined) return commands.includes(command);
  const name = names[place];
  if (name !== undefined) return read(name.file).includes(name.as);
  const pattern = place.replaceAll('.', '\\.').replaceAll('*', '[^/]+');
  const file = new RegExp(`(?:^|/)${pattern}(?:$|/)`, 'u');
  return known.has(place) || files.some((path) => file.test(path));
}

describe('the table of the README that says where a change goes (H12)', () => {
  test('it has rows, each with at least one place', () => {
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.filter(({ places }) => places.length === 0)).toEqual([]);
  });

  test.each(rows.map(({ change, places }) => [change, places] as const))(
    'the places for %j exist',
    (_change, places) => {
      expect(places.filter((place) => !isTrue(place))).toEqual([]);
    },
  );

  test.each(['lib/domain/lead/stages.ts', 'npm run no-such-command', 'noSuchName'])(
    'a place that does not exist is reported: %s',
    (place) => {
      expect(isTrue(place)).toBe(false);
    },
  );
});
