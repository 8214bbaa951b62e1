/**
 * Lets another body leave in place of the one that Next writes. Whether it does is decided once, when the head
 * is about to leave, so that status and headers are known.
 *
 * @param {import('node:http').ServerResponse} response
 * @param {() => boolean} prepare decides, and sets the headers of the other body when it is to leave
 * @param {(written: Buffer) => Buffer | undefined} body the other body, from the one that Next wrote
 */
export function replaceAnswer(response, prepare, body) {
  const { writeHead, write, end } = response;
  /** @type {boolean | undefined} */
  let replaced;
  /** @type {Buffer[]} */
  const written = [];
  const isReplaced = () => (replaced ??= !response.headersSent && prepare());

  response.writeHead = function writeHeadOnce(status, ...rest) {
    response.statusCode = status;
    const headers = rest.findLast((one) => typeof one === 'object' && one !== null && !Array.isArray(one));
    for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
    return isReplaced() ? writeHead.call(response, status) : writeHead.call(response, status, ...rest);
  };
  response.write = function writeUnlessReplaced(...args) {
    if (!isReplaced()) return write.apply(response, args);
    keep(args[0], args[1]);
    args.findLast((one) => typeof one === 'function')?.();
    return true;
  };
  response.end = function endWithBody(...args) {
    if (!isReplaced()) return end.apply(response, args);
    keep(args[0], args[1]);
    return end.call(
      response,
      body(Buffer.concat(written)),
      args.findLast((one) => typeof one === 'function'),
    );
  };

  /** @param {unknown} chunk @param {unknown} encoding */
  function keep(chunk, encoding) {
    if (typeof chunk === 'string')
      written.push(Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8'));
    else if (chunk instanceof Uint8Array) written.push(Buffer.from(chunk));
  }
}
