import { normalQuantile } from './normal';

/**
 * Keyed random numbers: the draw for (seed, kind, id, i) is a hash of exactly these, never a place
 * in a stream. Adding, removing or reordering questions leaves every other draw as it was, and any
 * length of column begins with the same draws.
 */
export type DrawKind = 'weight' | 'evidence';

/** Uniform on (-1, 1): the error of one question's value, in half-widths. */
export function evidenceDraws(seed: number, question: string, length: number): Float64Array {
  return column(seed, 'evidence', question, length, (share) => 2 * share - 1);
}

/** exp(spread * z) with z standard normal: the factor on one criterion's weight. */
export function weightDraws(seed: number, criterion: string, spread: number, length: number): Float64Array {
  return column(seed, 'weight', criterion, length, (share) => Math.exp(spread * normalQuantile(share)));
}

function column(
  seed: number,
  kind: DrawKind,
  id: string,
  length: number,
  shape: (share: number) => number,
): Float64Array {
  const [low, high] = keyHash(`${seed}/${kind}/${id}`);
  const drawn = new Float64Array(length);
  for (let at = 0; at < length; at += 1) drawn[at] = shape(uniform(low, high, at));
  return drawn;
}

/** Two 32-bit hashes of a text (FNV-1a from two starting points). */
function keyHash(text: string): [number, number] {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x01000193) ^ (high >>> 15);
  }
  return [mix(low), mix(high)];
}

/** Uniform on (0, 1), never either end, with 53 bits. */
function uniform(low: number, high: number, at: number): number {
  const first = mix(low ^ mix(at + 1));
  const second = mix(high + Math.imul(at + 1, 0x9e3779b1) + first);
  return ((first >>> 5) * 0x4000000 + (second >>> 6) + 0.5) / 0x20000000000000;
}

/** A bijective 32-bit scrambler with good avalanche (the constants of lowbias32). */
function mix(input: number): number {
  let value = input | 0;
  value = Math.imul(value ^ (value >>> 16), 0x21f0aaad);
  value = Math.imul(value ^ (value >>> 15), 0x735a2d97);
  return (value ^ (value >>> 15)) | 0;
}
