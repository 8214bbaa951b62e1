import 'server-only';

import pino from 'pino';

import { env } from '@/lib/env';
import { describeError } from '@/lib/server/describe-error.mjs';

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
