import { fc, test } from '@fast-check/vitest';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect } from 'vitest';
import { ClaimPicture } from '@/components/comparison/claim-picture';
import { claimView } from '@/components/comparison/claim-view';
import { FigureChart } from '@/components/comparison/figure-chart';
import { pictureLayout, pictureMeasures } from '@/components/comparison/picture-layout';
import { pictureSnippet } from '@/components/comparison/picture-snippet';
import { wrappedLines } from '@/components/comparison/wrapped-lines';
import type { Claim } from '@/lib/domain/evidence/claim';
import { claims } from '@/lib/domain/evidence/evidence';
import { withGroupedDigits } from '@/lib/shared/grouped-digits';
import { comparisonText as text } from '@/lib/text/en/comparison';

const day = '2026-11-25';
const withFigures = claims.filter(({ figures }) => figures.length > 0);
const withBars = withFigures.filter((claim) => claimView(claim, day, text).groups.length > 0);
const foot = ['How it can mislead: so and so.', 'Source: A title. A publisher, 2026.'];

function drawn(claim: Claim): string {
  const view = claimView(claim, day, text);
  return renderToStaticMarkup(
    ClaimPicture({ claim: view, languages: text.languages, foot, style: '.fill-go{fill:teal}' }),
  );
}

const withoutPlace = (bar: string) => bar.replace(/<svg aria-hidden="true" [^>]*>/, '<svg>');
const bars = (markup: string) =>
  [...markup.matchAll(/<svg aria-hidden="true" overflow="visible"[\s\S]*?<\/svg>(?:<\/svg>)?/g)].map(
    ([bar]) => withoutPlace(bar),
  );

describe('D13 the picture of a claim', () => {
  test.each(withFigures.map((claim) => [claim.id, claim] as const))(
    '%s: says its sentence, every figure and its foot',
    (_id, claim) => {
      const markup = drawn(claim);
      const said = (words: string) =>
        words.replaceAll('&', '&amp;').replaceAll("'", '&#x27;').replaceAll('"', '&quot;');
      expect(markup).toContain(`<title id="title">${said(withGroupedDigits(claim.sentence))}</title>`);
      for (const { value } of claimView(claim, day, text).figures)
        expect(markup).toContain(`>${said(value)}</text>`);
      expect(markup).toContain('A publisher, 2026.');
      expect(markup).not.toMatch(/<script|<image|<foreignObject|href=|\son[a-z]+=/i);
    },
  );

  test('its bars are those of the page, one for one', () => {
    for (const claim of withBars) {
      const { groups } = claimView(claim, day, text);
      const page = renderToStaticMarkup(FigureChart({ groups, languages: text.languages, label: 'Figures' }));
      expect(bars(drawn(claim)), claim.id).toEqual(bars(page));
      expect(bars(page).length, claim.id).toBe(groups.flatMap((group) => group.bars).length);
    }
  });

  test('nothing stands outside it, and nothing on top of what came before', () => {
    for (const claim of withFigures) {
      const layout = pictureLayout(claimView(claim, day, text), foot);
      const down = [
        ...layout.title.map(({ y }) => y),
        ...layout.figures.flatMap(({ label, bar }) => [...label.map(({ y }) => y), ...(bar ? [bar.y] : [])]),
        layout.rule,
        ...layout.foot.map(({ y }) => y),
        layout.height,
      ];
      expect(
        [...down].sort((left, right) => left - right),
        claim.id,
      ).toEqual(down);
      expect(new Set(down).size).toBe(down.length);
      expect(layout.figures).toHaveLength(claim.figures.length);
    }
  });

  test('a label leaves room for its value', () => {
    const [claim] = withBars;
    const view = claimView(claim!, day, text);
    const [bar] = view.groups[0]!.bars;
    const long = { ...bar!, label: 'word '.repeat(40).trim(), value: 'v'.repeat(30) };
    const layout = pictureLayout({ ...view, groups: [{ unit: '%', bars: [long] }], figures: [] }, []);
    for (const { words } of layout.figures[0]!.label) {
      expect(words.length + long.value.length).toBeLessThanOrEqual(pictureMeasures.figure.letters);
    }
  });

  test('the markup to copy escapes what could end an attribute', () => {
    const snippet = pictureSnippet({
      address: 'https://a.test/c.svg',
      page: 'https://a.test/c',
      sentence: 'A "<b>" & c',
      width: 720,
    });
    expect(snippet).toBe(
      '<a href="https://a.test/c"><img src="https://a.test/c.svg" alt="A &quot;&lt;b>&quot; &amp; c" width="720" style="max-width:100%;height:auto"></a>',
    );
  });
});

describe('lines of a picture (D13)', () => {
  test.prop([
    fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 30 }),
    fc.integer({ min: 1, max: 40 }),
  ])('lose no word, and are too long only where one word is', (words, most) => {
    const lines = wrappedLines(words.join(' '), most);
    expect(lines.join(' ')).toBe(words.join(' '));
    for (const line of lines) if (line.length > most) expect(line).not.toContain(' ');
    for (let at = 1; at < lines.length; at += 1) {
      const [next = ''] = lines[at]!.split(' ');
      expect(lines[at - 1]!.length + 1 + next.length).toBeGreaterThan(most);
    }
  });
});
