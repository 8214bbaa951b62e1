/** Prisma's codes for "no connection", "lost connection" and "waited too long for one". */
const prismaCodes = new Set([
  'P1000',
  'P1001',
  'P1002',
  'P1003',
  'P1008',
  'P1010',
  'P1017',
  'P2024',
  'P2028',
  'P2037',
]);

/** Codes of Node's sockets, as `pg` passes them on. */
const socketCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
]);

/**
 * PostgreSQL's own states: class 08 (connection), 53 (out of connections, disk or memory), 57P (shut down,
 * starting, terminated), and 25006, a server that only reads.
 */
const serverState = /^(08...|53...|57P0[1-5]|25006)$/;

/** PostgreSQL's states for a statement that waited longer than `lock_timeout`, or ran longer than `statement_timeout`. */
const givenUp = ['55P03', '57014'];

/** What {@link PoolBusyError} and Prisma say of a wait for a connection; Prisma's code has other meanings as well. */
const noConnectionFree =
  /all connections to the database are in use|unable to start a transaction in the given time/i;

/** `pg` and its pool report these without a code. */
const messages =
  /timeout exceeded when trying to connect|Connection terminated|Query read timeout|Client has encountered a connection error|Client was closed|ConnectionClosed|DatabaseNotReachable|SocketTimeout|TooManyConnections|server closed the connection/i;

const deepestCause = 5;

/** A statement that was not sent, because the database does not answer at the moment. */
export class DatabaseLostError extends Error {
  override readonly name = 'DatabaseLostError';
  /** PostgreSQL's state for a connection that failed, as each layer above passes it on. */
  readonly code = '08006';

  constructor() {
    super('Connection terminated: the database does not answer');
  }
}

/** A statement that was not sent, because every connection was in use for as long as one waits for it. */
export class PoolBusyError extends Error {
  override readonly name = 'PoolBusyError';

  constructor() {
    super('All connections to the database are in use');
  }
}

/**
 * Why the database did not do something that it may do in a few seconds: it has too much to do, or it cannot be reached.
 * Null for every other error.
 */
export function troubleOf(error: unknown): 'busy' | 'database' | null {
  if (isTooBusy(error)) return 'busy';
  return isDatabaseUnavailable(error) ? 'database' : null;
}

/**
 * True when a wait was given up on a database that is well: for rows that other statements use, for the end of a
 * statement, or for a connection.
 */
export function isTooBusy(error: unknown): boolean {
  return someCause(
    error,
    (cause) =>
      codesOf(cause).some((code) => givenUp.includes(code)) ||
      (typeof cause.message === 'string' && noConnectionFree.test(cause.message)),
  );
}

/**
 * True when an error says that the database cannot be reached or cannot serve now, whichever layer reports it.
 * Such an error is nobody's mistake: the answer is "try again soon", never a bug report.
 */
export function isDatabaseUnavailable(error: unknown): boolean {
  return someCause(error, saysUnavailable);
}

function someCause(error: unknown, test: (cause: Record<string, unknown>) => boolean): boolean {
  let current: unknown = error;
  for (let depth = 0; depth < deepestCause && isRecord(current); depth += 1) {
    if (test(current)) return true;
    if (isRecord(current.meta) && someCause(current.meta.driverAdapterError, test)) return true;
    current = current.cause;
  }
  return false;
}

function codesOf(error: Record<string, unknown>): string[] {
  return [error.code, error.originalCode, error.errorCode].filter((code) => typeof code === 'string');
}

function saysUnavailable(error: Record<string, unknown>): boolean {
  for (const code of codesOf(error)) {
    if (prismaCodes.has(code) || socketCodes.has(code) || serverState.test(code)) return true;
  }
  if (Array.isArray(error.errors) && error.errors.some(isDatabaseUnavailable)) return true;
  return [error.message, error.kind].some((text) => typeof text === 'string' && messages.test(text));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
