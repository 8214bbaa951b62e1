import type { SentField } from './unavailable-page';

/** As much of a form as is read; the same limit that the forms' own handlers have. */
export const mostBytes = 256 * 1024;

/** Fields that a page must never show back. */
const secretField = /password|passphrase|pin$/i;

export interface SentForm {
  encoding: 'multipart/form-data' | 'application/x-www-form-urlencoded';
  fields: SentField[];
  /** A file or a password was in the form and is not among the fields. */
  leftOut: boolean;
}

/**
 * Reads the text fields of a form that was sent without JavaScript. Consumes the request's body, so it is
 * called only when the request goes no further.
 *
 * @returns null when it is no form, is larger than {@link mostBytes}, or cannot be read.
 */
export async function readSentForm(request: Request): Promise<SentForm | null> {
  const type = request.headers.get('content-type') ?? '';
  const encoding = (['multipart/form-data', 'application/x-www-form-urlencoded'] as const).find((one) =>
    type.toLowerCase().startsWith(one),
  );
  if (encoding === undefined) return null;
  const bytes = await readLimited(request);
  if (bytes === null) return null;
  try {
    const data = await new Response(bytes, { headers: { 'content-type': type } }).formData();
    const fields: SentField[] = [];
    let leftOut = false;
    for (const [name, value] of data) {
      if (typeof value === 'string' && !secretField.test(name)) fields.push([name, value]);
      else leftOut ||= typeof value === 'string' || value.size > 0;
    }
    return { encoding, fields, leftOut };
  } catch {
    return null;
  }
}

/** Counts what really arrives; a header about the length may say anything. */
async function readLimited(request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  if (request.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > mostBytes) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
