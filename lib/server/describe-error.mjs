// @ts-check

/**
 * An error without what people typed, for a log. Messages of database errors quote values from their second line on,
 * and their properties do as well; so only the first line and the code are kept, and the stack is reduced to where it
 * happened (security.md P46).
 *
 * @param {unknown} error
 * @returns {Record<string, unknown>}
 */
export function describeError(error) {
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
