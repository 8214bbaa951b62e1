import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The modules that write for a reader, loaded anew in an installation with this setting. */
async function installation(name: string) {
  vi.resetModules();
  vi.stubEnv('PORTAL_LANGUAGE', name);
  const { language } = await import('@/lib/shared/language');
  const format = await import('@/lib/shared/format');
  const { formatShortDate } = await import('@/lib/shared/format-short');
  const { countryName } = await import('@/lib/shared/country-name');
  const { compareWords } = await import('@/lib/shared/compare-words');
  const { message } = await import('@/lib/shared/message');
  const { numberFormat, signed } = await import('@/lib/shared/format-number');
  const { getText } = await import('@/lib/text/catalogue');
  const { errorPageText } = await import('@/lib/text/error-page');
  return {
    ...format,
    language,
    signed,
    formatShortDate,
    countryName,
    compareWords,
    message,
    numberFormat,
    getText,
    errorPageText,
  };
}

const day = new Date('2026-11-22T14:05:00Z');

describe('the language of an installation (A26)', () => {
  it('is English by default, and with a value that nobody knows', async () => {
    for (const name of ['', 'en', 'klingon']) {
      const { language, getText } = await installation(name);
      expect(language).toEqual({ tag: 'en', direction: 'ltr', locale: 'en-GB' });
      expect(getText().site.chrome.home).toBe('Home');
    }
  });

  it('writes dates, numbers, lists and countries as the English do', async () => {
    const english = await installation('en');
    expect(english.formatMoment(day)).toBe('22 November 2026, 14:05 UTC');
    expect(english.formatShortDate(day)).toBe('22 Nov 2026');
    expect(english.formatTenths(-153)).toBe('15.3');
    expect(english.formatTenths(0)).toBe('0.0');
    expect(english.formatPercent(0.92)).toBe('92%');
    expect(english.numberFormat()(12_345.5)).toBe('12,345.5');
    expect(english.formatList(['Go', 'Rust', 'C'])).toBe('Go, Rust and C');
    expect(english.formatAlternatives(['Go', 'Rust'])).toBe('Go or Rust');
    expect(english.countryName('DE')).toBe('Germany');
    expect(english.message('{n, plural, one {# answer} other {# answers}}', { n: 12_000 })).toBe(
      '12,000 answers',
    );
  });

  it('writes all of them otherwise in the pseudo-language', async () => {
    const pseudo = await installation('pseudo');
    expect(pseudo.language.direction).toBe('ltr');
    expect(pseudo.formatMoment(day)).toBe('22 novembre 2026, 14:05 UTC');
    expect(pseudo.formatShortDate(day)).toBe('22 nov. 2026');
    expect(pseudo.formatTenths(-153)).toBe('15,3');
    expect(pseudo.formatPercent(0.92)).toBe('92\u00a0%');
    expect(pseudo.formatList(['Go', 'Rust', 'C'])).toBe('Go, Rust et C');
    expect(pseudo.formatAlternatives(['Go', 'Rust'])).toBe('Go ou Rust');
    expect(pseudo.countryName('DE')).toBe('Allemagne');
    expect(pseudo.compareWords('Égypte', 'Espagne')).toBeLessThan(0);
    expect(pseudo.message('{n, plural, one {# answer} other {# answers}}', { n: 0 })).toBe('0 answer');
  });

  it('gives every page the words of its language, the page of a failure too', async () => {
    const { getText, errorPageText } = await installation('pseudo');
    expect(getText().site.chrome.home).toMatch(/^⟦Höömé+⟧$/u);
    expect(errorPageText).toEqual(getText().errorPage);
  });

  it('keeps a sign before its digits where the text runs from right to left', async () => {
    const turned = await installation('pseudo-rtl');
    expect(turned.language).toMatchObject({ tag: 'ar-XB', direction: 'rtl' });
    expect(turned.signed(153, '15,3')).toBe('\u200e+15,3');
    expect(turned.formatTenths(153)).toBe('15,3');
  });
});
