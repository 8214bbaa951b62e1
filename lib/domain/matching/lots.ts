/**
 * A number in 0..2^53 drawn from three keys by hashing: the same keys always give the same number, other keys
 * one that looks unrelated. It settles the order among equals, so that a page stays the same for a week and
 * everyone has the same chance over many (section 2.8). Not a secret and not for signatures.
 */
export function drawLot(leadId: string, week: number, profile: string): number {
  const text = `${leadId}\u0000${week}\u0000${profile}`;
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x2c1b3c6d);
    a ^= a >>> 15;
    b = Math.imul(b ^ code, 0x297a2d39);
    b ^= b >>> 13;
  }
  return (mixed(b ^ a) & 0x1fffff) * 4_294_967_296 + mixed(a);
}

/** Spreads every bit of a word over the whole word (the finisher of MurmurHash3). */
function mixed(word: number): number {
  let result = word ^ (word >>> 16);
  result = Math.imul(result, 0x85ebca6b);
  result ^= result >>> 13;
  result = Math.imul(result, 0xc2b2ae35);
  return (result ^ (result >>> 16)) >>> 0;
}
