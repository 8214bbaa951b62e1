import { describe, expect, test } from 'vitest';
import { banks } from '@/lib/domain/assessment/banks';
import { chooseItems } from '@/lib/domain/comparison/choose-items';
import { measuredClaim, measuredOf, measuresBoth } from '@/lib/domain/comparison/measured-claim';
import { misreadings } from '@/lib/domain/comparison/misreadings';
import { strongestClaims } from '@/lib/domain/comparison/strongest-claim';
import { dimensionIds, type Claim } from '@/lib/domain/evidence/claim';
import { claims, getClaim } from '@/lib/domain/evidence/evidence';
import { isExpired } from '@/lib/domain/evidence/expiry';
import { comparisonText } from '@/lib/text/en/comparison';
import { readingNoteText } from '@/lib/text/en/reading-note';

/** The day on which these statements were last gone through. */
const day = '2026-12-01';

/** A claim that has to be in the evidence. @throws when it is not */
function claim(id: string): Claim {
  const found = getClaim(id);
  if (!found) throw new Error(`The evidence has no claim ${id}.`);
  return found;
}

/** Whether the figure of a claim measures both languages; null when it has none to draw. */
function pairs(some: Claim): boolean | null {
  const measured = measuredOf(some);
  return measured && measuresBoth(measured);
}

/** Everything that a reader sees of a claim in words. */
function wordsOf(id: string): string {
  const { sentence, caution } = claim(id);
  return `${sentence} ${caution}`;
}

/** The figures of a claim with these words in their names. */
function figuresOf(id: string, label: string): number[] {
  return claim(id)
    .figures.filter((figure) => figure.label.includes(label))
    .map(({ high }) => high);
}

describe('D05 D12 what claims say is what their sources say', () => {
  test('the fastest framework of each language stands beside that of the other, and fasthttp is named (content F3)', () => {
    const words = wordsOf('web-frameworks-benchmark-2026');
    expect(words).toMatch(/fastest Go framework .*47763.*fastest Rust framework 50819/u);
    expect(words).toMatch(/net\/http served 14879 and Rust's axum 47060/u);
    expect(words).toMatch(/fasthttp, not net\/http, and have no HTTP\/2/u);
    expect(words).toMatch(/4\.6 times .* 64 connections and 2 times at 512/u);
  });

  test('Discord and TikTok became faster after a move from Go, and the claims say so (content F4)', () => {
    expect(claim('tiktok-live-hot-path-rewrite').sentence).toContain('lower latency');
    expect(claim('discord-read-states-latency').sentence).toContain('better in latency');
    expect(comparisonText.misreadings.items['rewrite-makes-it-faster'].statement).toMatch(/^Every rewrite/u);
  });

  test.each(['flux-rust-inside-go', 'filecoin-ffi-rust-inside-go', 'go-c-archive'])(
    '%s shows that either language links into a program of the other, and no gate denies it (content F5)',
    (id) => {
      expect(claim(id).favours).toBe('both');
      const closing = banks.flatMap(({ gates }) => gates.map((gate) => JSON.stringify(gate.when)));
      expect(closing.filter((when) => /"(?:go|rust)-program"/u.test(when))).toEqual([]);
    },
  );

  test('the post counts files of the index, and the number of crates is called an inference (content F6)', () => {
    expect(claim('crates-io-quarter-million').sentence).toMatch(/index .* 250000 files/u);
    expect(wordsOf('crates-io-quarter-million')).toContain('the number of crates is our inference');
  });

  test('OpenTelemetry: stable logs and metrics for Rust, stable traces and metrics for Go (content F7)', () => {
    const { sentence, favours, source } = claim('otel-status-go-vs-rust');
    expect(sentence).toMatch(
      /Rust calls its API and SDK for logs and metrics stable and those for traces beta/u,
    );
    expect(sentence).toMatch(/Go calls traces and metrics stable and logs beta/u);
    expect(wordsOf('otel-status-go-vs-rust')).toContain('Logs for Go became a release candidate');
    expect(favours).toBe('neither');
    expect(source.url).toContain('opentelemetry');
  });

  test('JSON measured before Go 1.27 is no headline, and is said to be of replaced code (content F8)', () => {
    expect(claim('kostya-benchmarks-2025').sentence).not.toContain('JSON');
    expect(wordsOf('kostya-benchmarks-2025')).toContain('Go 1.27 replaced the JSON code');
    expect(isExpired(claim('kostya-benchmarks-2025'), day)).toBe(true);
    expect(wordsOf('go-json-v2-127')).toMatch(/new implementation.*decoding significantly faster/u);
  });

  test('Base64 shows the plain programs of both, and the fastest way of Go as well (content F9)', () => {
    expect(wordsOf('kostya-benchmarks-2025')).toMatch(
      /0\.842 s against 1\.592 s for Base64.*Base64 in 0\.283 s/u,
    );
    expect(figuresOf('kostya-benchmarks-2025', 'Matrices, fastest')).toEqual([3.153, 0.091]);
  });

  test('FIPS 140-3: certificates for both languages, and what of either is still pending (content F10)', () => {
    expect(wordsOf('go-fips-140-3-validated')).toMatch(/certificate 5247.*v1\.26\.0 was still pending/u);
    expect(wordsOf('rust-fips-aws-lc-rs')).toMatch(/certificates 5314 and 5298.*still in validation/u);
    expect([claim('go-fips-140-3-validated').favours, claim('rust-fips-aws-lc-rs').favours]).toEqual([
      'go',
      'rust',
    ]);
  });

  test('the attack on crates.io of August 2026 and the advisories of Cargo are there (content F11)', () => {
    expect(claim('crates-io-arrayref-2026').sentence).toMatch(
      /August 2026.*arrayref, internment and append-only-vec.*86 to 107 minutes/u,
    );
    expect(wordsOf('cargo-advisories-2026')).toMatch(/CVE-2026-33056, CVE-2026-5222 and CVE-2026-5223/u);
  });

  test('a Go map is unsafe only while it is changed (content F12)', () => {
    expect(claim('go-map-race-crashes').sentence).toMatch(
      /changes while others use it.*Concurrent reads alone are safe/u,
    );
  });

  test('Tokio is used more than all other runtimes combined, and not by nearly all (content F13)', () => {
    expect(claim('tokio-runtime-must-be-chosen').sentence).toContain('used more than all others combined');
    expect(wordsOf('tokio-runtime-must-be-chosen')).not.toContain('nearly all');
  });

  test('the audit of Go names its five informational findings, and that the code is off by default (content F14)', () => {
    expect(claim('go-crypto-audit-2025').sentence).toMatch(/1 finding of low severity, and 5 informational/u);
    expect(wordsOf('go-crypto-audit-2025')).toMatch(/off by default and unsupported outside Google/u);
  });

  test('Go is memory safe without races, package unsafe and cgo, and package unsafe has a claim (content F15)', () => {
    expect(wordsOf('go-race-memory-corruption')).toMatch(/Package unsafe and cgo are two more ways/u);
    expect(claim('go-unsafe-package-24-percent').sentence).toContain('24%');
    const { answer } = comparisonText.misreadings.items['go-memory-safe-always'];
    expect(answer).toContain('package unsafe or cgo');
  });

  test('every claim says how it can mislead (content F16)', () => {
    expect(claims.filter(({ caution }) => caution === null).map(({ id }) => id)).toEqual([]);
  });

  test('no hint stands for a dimension where something stronger can, and no satisfaction of users (content F17)', () => {
    for (const dimension of dimensionIds) {
      const own = claims.filter((each) => each.dimension === dimension);
      const first = measuredClaim(own, day)!;
      const rivals = own.filter(
        (each) => each.status === 'checked' && !isExpired(each, day) && pairs(each) === pairs(first),
      );
      expect(rivals.filter(({ strength }) => strength > first.strength)).toEqual([]);
      expect(first.id).not.toBe('go-survey-2025-satisfaction');
    }
    const operations = claims.filter(({ dimension }) => dimension === 'operations');
    expect(strongestClaims(operations, day).rust[0]?.id).toBe('panic-ends-process-or-task');
  });

  test('the two figures of Pingora count as one fact, and neither says anything of Go (content F18)', () => {
    expect(claim('pingora-70-67-percent').sameFactAs).toBe('pingora-third-of-resources');
    expect(claim('pingora-third-of-resources').compares).toBe('other');
    expect(wordsOf('pingora-third-of-resources')).toContain('says nothing about Go');
  });
});

describe('D06 D08 how the evidence was read is said claim by claim', () => {
  test('readings differ in kind and in day, and one day stamps none of them all (content 6 #1)', () => {
    expect(new Set(claims.map(({ reading }) => reading.how)).size).toBeGreaterThanOrEqual(4);
    expect(new Set(claims.map(({ reading }) => reading.on)).size).toBeGreaterThan(2);
    expect(claim('pingora-third-of-resources').reading.how).toBe(claim('pingora-70-67-percent').reading.how);
  });

  test('no label of a figure says that it was recalled (content 6 #1)', () => {
    const labels = claims.flatMap(({ figures }) => figures.map(({ label }) => label));
    expect(labels.filter((label) => /recall|memory of ours|from memory/iu.test(label))).toEqual([]);
  });

  test('a rank of TIOBE says that its own page shows the current month only (content 6 #1)', () => {
    expect(wordsOf('tiobe-august-2026')).toContain('TIOBE itself shows only the current month');
    expect(claim('tiobe-ceo-rust-hard-for-nonexperts').status).toBe('unchecked');
  });

  test.each(['rustsec-advisories-2025', 'slashdata-2024-community-sizes', 'kostya-benchmarks-2025'])(
    '%s is shown as out of date (content 6 #11)',
    (id) => {
      expect(isExpired(claim(id), day)).toBe(true);
    },
  );

  test('regulation, materials and build-time code stand among the claims on security (content 6 #5)', () => {
    const security = claims.filter(({ dimension }) => dimension === 'security-supply-chain');
    const ids = security.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'rust-fips-aws-lc-rs',
        'cra-reporting-2026',
        'binaries-name-their-modules',
        'go-build-runs-no-code',
        'crates-io-arrayref-2026',
      ]),
    );
  });

  test('AI tools have a claim that says what it does not show (content 6 #6)', () => {
    expect(wordsOf('go-survey-2025-ai-tools')).toMatch(
      /53%.*17%.*does not say whether they do better or worse/u,
    );
  });

  test('the daily life of a service has claims: memory limits, libraries, tests, diagnosis (content 6 #10)', () => {
    expect(claim('go-gomemlimit-soft-limit').sentence).toContain('GOMEMLIMIT');
    expect(claim('backend-libraries-by-name').sentence).toMatch(/chi.*sqlc.*axum.*sqlx.*diesel/u);
    expect(claim('go-synctest-125').sentence).toContain('testing/synctest');
    expect(claim('rust-loom-permutation-testing').sentence).toContain('loom');
    expect(claim('go-flight-recorder').sentence).toContain('flight recorder');
  });

  test('pay has figures by country and by experience for both languages (content 6 #15)', () => {
    expect(figuresOf('so-2025-pay-by-country', 'Median pay')).toHaveLength(4);
    expect(figuresOf('so-2025-pay-more-countries', 'Median pay')).toHaveLength(6);
    expect(figuresOf('so-2025-pay-by-experience', 'Median pay')).toEqual([
      130000, 100000, 180000, 156000, 200000, 195000,
    ]);
  });
});

describe('D09 judgements of our own are called so (content, provenance)', () => {
  test('the advice says where it is from, and its findings that they are ours', () => {
    expect(comparisonText.choose.lead).toMatch(/from one widely copied article, in our words/u);
    expect(readingNoteText.guides.advice.join(' ')).toContain('our own judgement of the advice');
  });

  test('the short answer of a dimension is said to be a summary of ours', () => {
    for (const guide of ['comparison', 'dimension'] as const) {
      expect(readingNoteText.guides[guide].join(' ')).toContain('is our summary of its claims');
    }
  });

  test('what is said about hard deadlines rests on a claim about pauses', () => {
    const item = chooseItems.find(({ id }) => id === 'rust-embedded-and-real-time');
    expect(item?.claims).toContain('go-gc-slo-500-microseconds');
    expect(wordsOf('go-gc-slo-500-microseconds')).toContain('A hard deadline cannot rest on it');
  });

  test('nobody has counted how common a misreading is, and the page says so', () => {
    expect(readingNoteText.guides.misreadings.join(' ')).toContain('we have not counted');
    expect(misreadings.every(({ claims: own }) => own.every((id) => getClaim(id)))).toBe(true);
  });
});
