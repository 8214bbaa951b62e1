import { normalQuantile } from './normal';

/**
 * Keyed random numbers: the draw for (seed, kind, id, i) is a hash of exactly these, never a place
 * in a stream. Adding, removing or reordering questions leaves every other draw as it was, and any
 * length of column begins with the same draws.
 */
export type DrawKind = 'weight' | 'evidence';

const kept = new Map<string, Float64Array>();
const mostKept = 120;

/** Uniform on (-1, 1): the error of one question's value, in half-widths. At least `length` long. */
export function evidenceDraws(seed: number, question: string, length: number): Float64Array {
  return column('evidence', seed, question, length, (share) => 2 * share - 1);
}

/** exp(spread * z) with z standard normal: the factor on one criterion's weight. At least `length` long. */
export function weightDraws(seed: number, criterion: string, spread: number, length: number): Float64Array {
  const key = `${criterion}*${spread}`;
  return column('weight', seed, key, length, (share) => Math.exp(spread * normalQuantile(share)), criterion);
}

function column(
  kind: DrawKind,
  seed: number,
  name: string,
  length: number,
  shape: (share: number) => number,
  id = name,
): Float64Array {
  const key = `${seed}/${kind}/${name}`;
  const known = kept.get(key);
  if (known && known.length >= length) return known;
  const [low, high] = keyHash(`${seed}/${kind}/${id}`);
  const drawn = Float64Array.from({ length }, (_, at) => shape(uniform(low, high, at)));
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, drawn);
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
