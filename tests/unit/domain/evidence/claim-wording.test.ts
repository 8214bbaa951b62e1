import { describe, expect, test } from 'vitest';
import { misreadings } from '@/lib/domain/comparison/misreadings';
import type { Claim } from '@/lib/domain/evidence/claim';
import { claims, getClaim } from '@/lib/domain/evidence/evidence';
import { comparisonText } from '@/lib/text/en/comparison';

const dimensions = ['memory-reliability', 'performance', 'concurrency', 'learning-dx'];
const own = claims.filter(({ dimension }) => dimensions.includes(dimension));
const sentences = own.map(({ sentence }) => sentence).join('\n');

/** The languages that each row of a claim's figures has a number for. */
function languagesByLabel({ figures }: Claim): Map<string, Set<string>> {
  const rows = new Map<string, Set<string>>();
  for (const { label, language } of figures) {
    if (language) rows.set(label, (rows.get(label) ?? new Set()).add(language));
  }
  return rows;
}

describe('D05 D12 how claims on memory, speed, concurrency and learning are worded', () => {
  test('each says how it can mislead (content F16)', () => {
    expect(own.filter(({ caution }) => !caution).map(({ id }) => id)).toEqual([]);
  });

  // Readers search for these names; a sentence that only describes the thing is not found.
  test.each([
    ['NilAway', 'Green Tea', 'GOMEMLIMIT', 'Miri', 'Cloudflare', 'CVE'],
    [
      'Discord',
      'Pingora',
      'Grab',
      'TikTok',
      'TechEmpower',
      'youki',
      'runc',
      'net/http',
      'axum',
      'MercadoLibre',
    ],
    ['Uber', 'Tokio', 'loom', 'testing/synctest', 'goroutineleak', 'Send and Sync'],
    ['TIOBE', 'Stack Overflow', 'Gleam', 'LLD', 'Polonius', 'cargo fix'],
  ])('sentences call things by their names: %s and others (content 6 #7)', (...names) => {
    expect(names.filter((name) => !sentences.includes(name))).toEqual([]);
  });

  test.each(['kostya-benchmarks-2025', 'plb2-microbenchmarks', 'lambda-cold-start-aug-2026'])(
    '%s shows both languages in every row, chosen by one rule (content F9)',
    (id) => {
      const lopsided = [...languagesByLabel(getClaim(id)!)].filter(([, languages]) => languages.size < 2);
      expect(lopsided.map(([label]) => label)).toEqual([]);
    },
  );

  test('the fastest framework of each language is the fastest that is shown for it (content F3)', () => {
    const { figures } = getClaim('web-frameworks-benchmark-2026')!;
    for (const language of ['go', 'rust']) {
      const rates = figures.filter((each) => each.language === language && each.unit === 'requests/s');
      const atOneLevel = rates.filter(({ low, high }) => low === high);
      const fastest = rates.find(({ label }) => label.startsWith('Fastest of its language'));
      expect(fastest?.high, language).toBe(Math.max(...atOneLevel.map(({ high }) => high)));
    }
  });

  test('what is said about rewrites names the services that became faster and the one that did not (content F4)', () => {
    const rewrite = misreadings.find(({ id }) => id === 'rewrite-makes-it-faster')!;
    expect(rewrite.claims).toEqual(
      expect.arrayContaining([
        'grab-counter-service-rewrite',
        'discord-read-states-latency',
        'tiktok-live-hot-path-rewrite',
      ]),
    );
    for (const id of ['discord-read-states-latency', 'tiktok-live-hot-path-rewrite']) {
      expect(getClaim(id)?.sentence, id).toContain('latency');
    }
    const { answer } = comparisonText.misreadings.items['rewrite-makes-it-faster'];
    expect(answer).toMatch(/Discord and TikTok.+Grab/);
  });
});
