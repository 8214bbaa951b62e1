// @ts-check

/** What the parser of Node reports, and the status for it; everything else is a bad request. @type {Record<string, string>} */
const statuses = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/**
 * Answers what is not even a request, such as an invented method or endless headers, with the page and the headers that
 * every refusal has; Node alone would send a bare status (security.md P17).
 *
 * @param {import('node:http').Server} server
 * @param {import('./refusals.mjs').Refuser} refuse
 */
export function answerUnreadableRequests(server, { raw }) {
  server.on('clientError', (/** @type {NodeJS.ErrnoException} */ error, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    socket.end(raw(statuses[error.code ?? ''] ?? '400 Bad Request'));
  });
}
