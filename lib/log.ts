import 'server-only';

import pino from 'pino';

import { env } from '@/lib/env';

/** Keys whose values never reach a log, at the top and one level down. */
const secretKeys = [
  'password',
  'passwordHash',
  'token',
  'secret',
  'code',
  'cookie',
  'authorization',
  'email',
  'toAddress',
  'name',
  'phone',
  'answers',
  'body',
  'values',
];

/** One JSON line per event on standard output; what collects and keeps them is the operator's choice. */
export const log = pino({
  level: env.LOG_LEVEL,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  redact: { paths: secretKeys.flatMap((key) => [key, `*.${key}`]), censor: '[redacted]' },
  serializers: { err: describeError },
});

/**
 * An error without what people typed. Messages of database errors quote values from their second line on, so
 * only the first line is kept; the stack is reduced to where it happened.
 */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error).slice(0, 300) };
  const message = error.message.trim().split('\n').at(0)?.slice(0, 300) ?? '';
  const stack = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    message,
    code: 'code' in error ? error.code : undefined,
    stack: stack?.join('\n'),
  };
}
