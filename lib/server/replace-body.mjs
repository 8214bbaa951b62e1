// @ts-check

/** @typedef {Buffer | undefined} Body */

/**
 * Lets another body leave in place of the one that the framework writes. The decision falls once, when the head is
 * about to leave: by then the status and the headers are known.
 *
 * @param {import('node:http').ServerResponse} response
 * @param {() => boolean} prepare decides, and sets the headers of the other body, and its status where that differs
 * @param {(written: Buffer) => Body | Promise<Body>} body makes the other body from the one that the framework wrote
 */
export function replaceBody(response, prepare, body) {
  const { writeHead, write, end } = response;
  /** @type {boolean | undefined} */
  let replaced;
  /** @type {Buffer[]} */
  const written = [];
  const isReplaced = () => (replaced ??= !response.headersSent && prepare());

  Object.assign(response, {
    /** @param {number} status @param {unknown[]} rest */
    writeHead(status, ...rest) {
      response.statusCode = status;
      const headers = rest.findLast((one) => typeof one === 'object' && one !== null && !Array.isArray(one));
      for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
      const args = isReplaced() ? [response.statusCode] : [status, ...rest];
      return Reflect.apply(writeHead, response, args);
    },
    /** @param {unknown[]} args */
    write(...args) {
      if (!isReplaced()) return Reflect.apply(write, response, args);
      keep(args);
      callbackOf(args)?.();
      return true;
    },
    /** @param {unknown[]} args */
    end(...args) {
      if (!isReplaced()) return Reflect.apply(end, response, args);
      keep(args);
      /** @param {Body} other */
      const send = (other) => Reflect.apply(end, response, [other, callbackOf(args)]);
      const other = body(Buffer.concat(written));
      if (!(other instanceof Promise)) return send(other);
      other.then(send).catch((/** @type {unknown} */ error) => {
        console.error(error);
        response.destroy();
      });
      return response;
    },
  });

  /** @param {unknown[]} args */
  function keep([chunk, encoding]) {
    if (typeof chunk === 'string') {
      written.push(
        Buffer.from(chunk, /** @type {BufferEncoding} */ (typeof encoding === 'string' ? encoding : 'utf8')),
      );
    } else if (chunk instanceof Uint8Array) written.push(Buffer.from(chunk));
  }
}

/** @param {unknown[]} args @returns {(() => void) | undefined} */
function callbackOf(args) {
  const last = args.findLast((one) => typeof one === 'function');
  return /** @type {(() => void) | undefined} */ (last);
}

/** @param {import('node:http').ServerResponse} response */
export function isHtml(response) {
  return String(response.getHeader('content-type')).startsWith('text/html');
}
