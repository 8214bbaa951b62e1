// @ts-check
import { format } from 'node:util';

const maxLength = 4_000;

/**
 * Writes what the framework prints as one line of JSON each, as lib/log.ts does, so that an error with a stack is one
 * event for a log collector (security.md P46).
 */
export function printAsJson() {
  for (const [name, level] of /** @type {const} */ ([
    ['log', 'info'],
    ['info', 'info'],
    ['warn', 'warn'],
    ['error', 'error'],
  ])) {
    const stream = level === 'error' || level === 'warn' ? process.stderr : process.stdout;
    console[name] = (...args) => {
      const line = { level, time: new Date().toISOString(), msg: format(...args).slice(0, maxLength) };
      stream.write(`${JSON.stringify(line)}\n`);
    };
  }
}
