// @ts-check
import { format } from 'node:util';
import { describeError } from './describe-error.mjs';

const maxLength = 4_000;

/**
 * Writes what the framework and Node print as one line of JSON each, as lib/log.ts does, so that an error with a stack is
 * one event for a log collector, and tells no more of the error than lib/log.ts would (security.md P46).
 */
export function printAsJson() {
  for (const [name, level] of /** @type {const} */ ([
    ['log', 'info'],
    ['info', 'info'],
    ['warn', 'warn'],
    ['error', 'error'],
  ])) {
    const stream = level === 'error' || level === 'warn' ? process.stderr : process.stdout;
    console[name] = (...args) => stream.write(`${JSON.stringify(lineOf(level, args))}\n`);
  }
  // Node prints its own warnings over several lines.
  process.removeAllListeners('warning');
  process.on('warning', (warning) => console.warn(warning));
}

/**
 * @param {string} level
 * @param {unknown[]} args
 */
function lineOf(level, args) {
  const error = args.find((arg) => arg instanceof Error);
  const words = args.filter((arg) => arg !== error);
  const msg = format(...words).slice(0, maxLength);
  const time = new Date().toISOString();
  return error === undefined ? { level, time, msg } : { level, time, err: describeError(error), msg };
}
