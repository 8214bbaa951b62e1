import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { beforeAll, describe, expect, test } from 'vitest';
import { claimCard, pageCard, pageCards } from '@/app/cards/card-of';
import { type Card, cardSize, cardSvg, drawableText } from '@/components/card/card-svg';
import { renderPng } from '@/lib/cards/render-png';
import { cardColours, colourOf, productColours } from '@/lib/cards/token-colours';
import { claims } from '@/lib/domain/evidence/evidence';
import { withGroupedDigits } from '@/lib/shared/grouped-digits';

const colours = cardColours();
const frame = {
  brandName: 'Plumbline',
  sides: 'go-left' as const,
  labels: { go: 'Go', rust: 'Rust' },
  colours,
};
const svgOf = (card: Card, brandName = frame.brandName): string => cardSvg(card, { ...frame, brandName });
const cards = [
  ...pageCards.map((name) => ({ name, card: pageCard(name)?.card })),
  ...claims.map(({ id }) => ({ name: id, card: claimCard(id)?.card })),
].flatMap(({ name, card }) => (card ? [{ name, card }] : []));

/** Width and height as a PNG states them in its first chunk. */
function pngSize(bytes: Uint8Array): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

describe('social cards (H13)', () => {
  test.each([pageCard('home'), pageCard('compare-performance'), claimCard(claims[0]?.id ?? '')])(
    'are PNGs of 1200 by 630',
    async (found) => {
      if (!found) throw new Error('no such card');
      expect(pngSize(await renderPng(svgOf(found.card)))).toEqual({ width: 1200, height: 630 });
    },
  );

  test('every page and every claim has one, and nothing else has', () => {
    expect(cards).toHaveLength(pageCards.length + claims.length);
    for (const name of ['', 'nothing', 'compare-nothing', 'share', '../home', 'constructor', '__proto__']) {
      expect(pageCard(name), name).toBeNull();
      expect(claimCard(name), name).toBeNull();
    }
  });

  test('a claim’s card shows its whole sentence, its source and its year', () => {
    for (const { id, sentence, source } of claims) {
      const card = claimCard(id)?.card;
      expect(card?.title).toBe(withGroupedDigits(sentence));
      expect(card?.foot).toContain(source.publisher);
      expect(card?.foot).toContain(String(source.year));
      expect(svgOf(card ?? { title: '', picture: 'none' }), id).not.toContain('…');
    }
  });

  test('every sign of a card is in its fonts; a brand name that is not is left to the mark', () => {
    const texts = cards.flatMap(({ card }) => [card.title, card.section ?? '', card.foot ?? '']);
    expect(texts.filter((text) => !drawableText.test(text))).toEqual([]);
    expect(svgOf({ title: 'Go', picture: 'none' }, '鉛直線')).not.toContain('鉛');
  });

  test('words of a card stay words: no markup gets through', () => {
    const svg = svgOf({ title: '<script>"&', foot: '</text>', picture: 'none' }, 'A & B <C>');
    expect(svg).not.toMatch(/<script|<C>/);
    expect(svg).toContain('A &amp; B &lt;C&gt;');
    expect(svg.match(/<text/g)?.length).toBe(svg.match(/<\/text>/g)?.length);
  });

  test('colours are those of the style sheet, and an unknown token is refused', () => {
    expect(colours.paper).toMatch(/^#[0-9a-f]{6}$/);
    expect(colours.go).not.toBe(colours.rust);
    expect(() => colourOf(productColours(), 'no-such-token')).toThrow('no-such-token');
  });
});

describe('text of the cards, measured in its real fonts (H13)', () => {
  let fontBuffers: Uint8Array[] = [];
  beforeAll(async () => {
    const root = resolve(import.meta.dirname, '../../..');
    const file = (...path: string[]): Buffer => readFileSync(resolve(root, ...path));
    fontBuffers = [
      file('app/fonts/source-serif-4-latin-wght.woff2'),
      file('app/fonts/inter-latin-wght.woff2'),
    ];
    // The renderer is started by whoever comes first; a second start is refused and changes nothing.
    await initWasm(file('node_modules/@resvg/resvg-wasm/index_bg.wasm')).catch(() => undefined);
  });

  /** Where the drawn signs of the texts end, at the right and below. */
  function inkOf(svg: string): { right: number; bottom: number } {
    const texts = svg.replace(/<rect width="1200"[^>]*>/, '').replace(/<path d="M72 122[^>]*>/, '');
    const drawing = new Resvg(texts, { font: { fontBuffers, defaultFontFamily: 'Inter' } });
    const box = drawing.getBBox();
    if (!box) throw new Error('nothing was drawn');
    return { right: box.x + box.width, bottom: box.y + box.height };
  }

  test('no line of any card leaves the margin', () => {
    const wide = cards.map(({ name, card }) => ({ name, ...inkOf(svgOf({ ...card, picture: 'none' })) }));
    expect(
      wide.filter(({ right, bottom }) => right > cardSize.width - 60 || bottom > cardSize.height - 40),
    ).toEqual([]);
  });

  test('a brand name of the greatest length stays inside', () => {
    const card: Card = { title: 'Go', picture: 'none' };
    for (const name of ['W'.repeat(60), 'Donaudampfschifffahrtsgesellschaftsberatungen & Söhne GmbH']) {
      expect(inkOf(svgOf(card, name)).right, name).toBeLessThanOrEqual(cardSize.width - 20);
    }
  });
});
