/** One command of `npm test`: a script of package.json that can be run alone by the same name. */
export type Command = {
  /** Name of the script in package.json. */
  script: string;
  /** Whether it is a test runner that leaves a JSON report; anything else passes or fails as a whole. */
  runner?: 'vitest' | 'playwright';
};

/**
 * What `npm test` runs, in the order in which a failure is cheapest to find. Commands of one stage run two
 * at a time; a stage whose name ends the run when it fails is marked `required`.
 */
export type Stage = { commands: readonly Command[]; required?: boolean };

/** Writes the files that Git does not hold: the Prisma client and the types of routes. */
const generate: Stage = { commands: [{ script: 'generate' }], required: true };

/** The longest first, so that both lanes end together. */
const checks: Stage = {
  commands: [
    { script: 'lint' },
    { script: 'types' },
    { script: 'format:check' },
    { script: 'deps' },
    { script: 'unused' },
  ],
};

/** A production build and a browser, without which no end-to-end test means anything. */
const prepare: Stage = { commands: [{ script: 'build' }, { script: 'test:browser' }], required: true };

export const everyday: readonly Stage[] = [
  generate,
  checks,
  { commands: [{ script: 'test:unit', runner: 'vitest' }] },
  { commands: [{ script: 'test:integration', runner: 'vitest' }] },
  prepare,
  { commands: [{ script: 'test:e2e', runner: 'playwright' }] },
];

/** What only the exhaustive run checks: every page in every theme, width and language, and without scripts. */
export const exhaustive: readonly Stage[] = [
  generate,
  prepare,
  { commands: [{ script: 'test:matrix', runner: 'playwright' }] },
];
