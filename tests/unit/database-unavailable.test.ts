import { describe, expect, it } from 'vitest';

import { isDatabaseUnavailable, PoolBusyError, troubleOf } from '@/lib/database-unavailable';

const withCode = (code: string, message = 'x') => Object.assign(new Error(message), { code });

describe('an unreachable database (H07)', () => {
  it.each([
    ['a refused connection', withCode('ECONNREFUSED')],
    ['every address refused', new AggregateError([withCode('ECONNREFUSED'), withCode('ECONNREFUSED')])],
    ['no free connection', new Error('timeout exceeded when trying to connect')],
    ['a connection cut', new Error('Connection terminated unexpectedly')],
    ['a server that says nothing', new Error('Query read timeout')],
    ['a server shutting down', withCode('57P01')],
    ['a server starting', withCode('57P03')],
    ['a full disk', withCode('53100')],
    ['too many connections', withCode('53300')],
    ['no connection, as Prisma says it', withCode('P1001')],
    ['the pool empty, as Prisma says it', withCode('P2024')],
    ['a cause further down', new Error('x', { cause: new Error('y', { cause: withCode('ECONNRESET') }) })],
    [
      'a driver error inside',
      Object.assign(new Error('x'), {
        meta: { driverAdapterError: { cause: { kind: 'ConnectionClosed' } } },
      }),
    ],
  ])('is %s', (_name, error) => {
    expect(isDatabaseUnavailable(error)).toBe(true);
  });

  it.each([
    ['a clash of unique values', withCode('P2002')],
    ['a slow statement', withCode('57014', 'canceling statement due to statement timeout')],
    ['a serialisation failure', withCode('40001')],
    ['a missing table', withCode('42P01')],
    ['a bug', new TypeError('x is not a function')],
    ['nothing', null],
    ['a text', 'ECONNREFUSED'],
  ])('is not %s', (_name, error) => {
    expect(isDatabaseUnavailable(error)).toBe(false);
  });
});

describe('a database with too much to do (P35, V11)', () => {
  it.each([
    ['a row that others use', withCode('55P03')],
    ['a statement that ran too long', withCode('57014', 'canceling statement due to statement timeout')],
    ['no free connection', new PoolBusyError()],
    ['no free connection, further down', new Error('x', { cause: new PoolBusyError() })],
    [
      'no transaction begun in time, as Prisma says it',
      withCode('P2028', 'Transaction API error: Unable to start a transaction in the given time.'),
    ],
  ])('is told from one that is lost: %s', (_name, error) => {
    expect(troubleOf(error)).toBe('busy');
  });

  it('is neither when the error is about something else', () => {
    expect(troubleOf(withCode('P2028', 'Transaction already closed'))).toBe('database');
    expect(troubleOf(withCode('ECONNREFUSED'))).toBe('database');
    expect(troubleOf(new TypeError('x is not a function'))).toBeNull();
  });
});
