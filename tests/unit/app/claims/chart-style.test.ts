import { describe, expect, test } from 'vitest';
import { chartStyle } from '@/app/(site)/claims/chart-style';

describe('D13 the colours of a picture to embed', () => {
  test('are those of the product, light and dark, one for every class name', () => {
    const style = chartStyle();
    const [light = '', dark = ''] = style.split('@media (prefers-color-scheme:dark){');
    const classes = (rules: string) =>
      [...rules.matchAll(/\.((?:fill|stroke)-[a-z0-9-]+)\{/g)].map(([, name]) => name);
    expect(classes(light)).toEqual(classes(dark));
    expect(classes(light)).toEqual(expect.arrayContaining(['fill-paper', 'fill-go-tint', 'stroke-rust']));
    expect(/\.fill-paper\{fill:(#\w+)\}/.exec(light)?.[1]).not.toBe(
      /\.fill-paper\{fill:(#\w+)\}/.exec(dark)?.[1],
    );
    expect(style.match(/\{/g)?.length).toBe(style.match(/\}/g)?.length);
  });
});
