import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LaterScripts, mayWait, withLaterScripts } from '@/scripts/build/later-scripts.mjs';

const scripts = [
  '<script src="/_next/static/chunks/one.js" async=""></script>',
  '<script src="/_next/static/chunks/two.js" id="_R_" nonce="bm9uY2U=" async=""></script>',
];
const kept = [
  '<script src="/_next/static/chunks/old.js" noModule=""></script>',
  '<script type="application/ld+json">{"name":"a < b"}</script>',
  '<script>self.__next_f.push([1,"\\u003cscript src=\\"/_next/static/x.js\\""])</script>',
  '<link rel="preload" href="/_next/static/media/font.woff2" as="font" crossorigin=""/>',
  '<p>Größer als 3 &lt; 4, and 5 > 4: „ja“</p>',
  '<a href="/compare">',
];
const preload = '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/one.js"/>';
const document = fc
  .array(fc.constantFrom(...scripts, ...kept, preload), { maxLength: 30 })
  .map((parts) => parts.join(''));

describe('scripts that wait (V9)', () => {
  it('lose their address, and one before them knows when to give it back', () => {
    const page = withLaterScripts(`<head>${scripts[0]}</head>`);
    const [starter, waiting] = page.split('</script>');
    expect(starter).toMatch(/^<head><script>\(\(\) => \{/u);
    expect(starter).not.toContain('/*');
    expect(waiting).toBe('<script data-src="/_next/static/chunks/one.js" async="">');
  });

  it('the one before them stands there once, under the nonce of the page', () => {
    const page = withLaterScripts((scripts[1] ?? '').repeat(3));
    expect(page.match(/<script nonce="bm9uY2U=">/gu)).toHaveLength(1);
    expect(page.match(/ data-src="/gu)).toHaveLength(3);
    expect(page).not.toContain(' src="');
  });

  it('nothing else changes, and a page without scripts stays as it is', () => {
    expect(withLaterScripts(kept.join(''))).toBe(kept.join(''));
    expect(withLaterScripts(preload)).toBe('');
  });

  it('it makes no difference where a page is cut on its way', () => {
    fc.assert(
      fc.property(document, fc.array(fc.nat(4000)), (html, cuts) => {
        const ends = [...cuts.map((cut) => cut % (html.length + 1)), html.length].sort((a, b) => a - b);
        const pieces = ends.map((end, index) => html.slice(ends[index - 1] ?? 0, end));
        const later = new LaterScripts();
        const sent = pieces.map((piece) => later.next(piece)).join('') + later.rest();
        expect(sent).toBe(withLaterScripts(html));
      }),
    );
  });

  it.each([
    ['/', true],
    ['/assess/situation', true],
    ['/reports/018f', true],
    ['/reports/018f/what-if', false],
    ['/administration', true],
    ['/admin', false],
    ['/admin/leads', false],
    ['/brief', false],
    ['/method/playground', false],
  ])('%s: %s', (path, waits) => expect(mayWait(path)).toBe(waits));
});
