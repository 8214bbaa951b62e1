import { createHash } from 'node:crypto';
import { canonicalJson } from '../domain/model/canonical-json';

/** SHA-256 of a value's canonical JSON in UTF-8, as 64 lower-case hexadecimal digits. */
export function checksumOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex');
}
