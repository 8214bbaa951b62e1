/** Which language stands at the left. */
export type LanguageSides = 'go-left' | 'rust-left';

/**
 * Decides the side of each language from an address or a report's id, so that neither always comes first (D11).
 * The same address always gets the same sides. FNV-1a over UTF-16 code units; its lowest bit decides, after the
 * upper half is folded in because the lowest bit alone depends only on the lowest bits of the letters.
 */
export function sidesFor(address: string): LanguageSides {
  let hash = 0x811c9dc5;
  for (let index = 0; index < address.length; index += 1) {
    hash ^= address.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  const folded = hash ^ (hash >>> 16) ^ (hash >>> 24);
  return (folded & 1) === 0 ? 'go-left' : 'rust-left';
}
