import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { escapeHtml } from '@/lib/http/escape-html';
import { unavailablePage } from '@/lib/http/unavailable-page';

const form = (fields: [string, string][]) =>
  unavailablePage({
    kind: 'form',
    address: '/assess/team',
    encoding: 'multipart/form-data',
    fields,
    leftOut: false,
  });

describe('the page for a lost database (H07)', () => {
  it('asks for the same page again by itself', () => {
    const html = unavailablePage({ kind: 'page', address: '/reports/1?a=1&b=2', retrySeconds: 5 });
    expect(html).toContain('<meta http-equiv="refresh" content="5;url=/reports/1?a=1&amp;b=2">');
  });

  it('gives every field back, in order and with repetitions', () => {
    const html = form([
      ['skill', 'go'],
      ['skill', 'rust'],
      ['note', 'two words'],
    ]);
    const fields = [...html.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
      ([, ...pair]) => pair,
    );
    expect(fields).toEqual([
      ['skill', 'go'],
      ['skill', 'rust'],
      ['note', 'two words'],
    ]);
    expect(html).toContain('action="/assess/team" enctype="multipart/form-data"');
  });

  it('does not refresh a page that holds what somebody typed', () => {
    expect(form([['a', 'b']])).not.toContain('http-equiv="refresh"');
  });

  it('keeps line breaks', () => {
    expect(form([['note', 'one\r\ntwo']])).toContain('value="one&#13;&#10;two"');
  });

  it('has no script', () => {
    expect(form([['a', '<script>alert(1)</script>']])).not.toMatch(/<script/i);
  });

  it('lets no value leave its attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(escapeHtml(value)).not.toMatch(/[<>"'\r\n]/);
      }),
    );
  });

  it('escapes so that the text comes back the same', () => {
    const names: Record<string, string> = {
      amp: '&',
      lt: '<',
      gt: '>',
      quot: '"',
      '#39': "'",
      '#13': '\r',
      '#10': '\n',
    };
    const unescape = (text: string) => text.replace(/&([^;]+);/g, (_all, name: string) => names[name] ?? '?');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(unescape(escapeHtml(value))).toBe(value);
      }),
    );
  });
});
