import { describe, expect, it } from 'vitest';
import { pageOf } from '@/lib/http/prerendered';
import { documentsFrom } from '@/scripts/build/write-documents';

describe('documents of a build (H07)', () => {
  const failed =
    '<html lang="en" dir="ltr"><head><title>Failed</title><link rel="stylesheet" href="/a.css"></head><body class="x"><p>Words</p></body></html>';

  it('are taken from the prerendered pages', () => {
    expect(documentsFrom('<p>missing</p>', failed)).toEqual({
      notFound: '<p>missing</p>',
      failed: {
        language: 'lang="en" dir="ltr"',
        title: '<title>Failed</title>',
        notice: '<noscript><link rel="stylesheet" href="/a.css"><p>Words</p></noscript>',
      },
    });
  });

  it.each([/<title>.*<\/title>/u, /<body.*<\/body>/u])('a page without %s ends the build', (part) => {
    expect(() => documentsFrom('', failed.replace(part, ''))).toThrow(/failed was built without/u);
  });
});

describe('prerendered pages (D17)', () => {
  const manifest = {
    pages: { '/': ["'sha256-a='"], '/about': [] },
    validUntil: '2027-05-22',
    draftModeId: 'id',
  };

  it.each([
    ['/', ["'sha256-a='"]],
    ['/about', []],
    ['/about/', []],
  ])('%s is shown as it was built while every claim holds', (path, hashes) => {
    expect(pageOf(manifest, path, '2027-05-21')).toEqual({ hashes });
    expect(pageOf({ ...manifest, validUntil: null }, path, '2999-01-01')).toEqual({ hashes });
  });

  it('is rendered per request from the day on which a claim is out of date', () => {
    expect(pageOf(manifest, '/about', '2027-05-22')).toEqual({
      hashes: null,
      cookie: '__prerender_bypass=id',
    });
  });

  it.each(['/reports', '/toString', '/about/us'])('%s is not prerendered', (path) => {
    expect(pageOf(manifest, path, '2027-05-21')).toBeNull();
  });
});
