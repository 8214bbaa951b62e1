import { describe, expect, test } from 'vitest';
import { BenchmarkAnswer } from '@/components/cost/benchmark-answer';
import { CostForm } from '@/components/cost/cost-form';
import { MeasuredList } from '@/components/cost/measured-list';
import { RateTable } from '@/components/cost/rate-table';
import { benchmarkSource } from '@/lib/domain/cost/benchmark';
import { benchmarkRuns } from '@/lib/domain/cost/benchmark-runs';
import { estimateMachines } from '@/lib/domain/cost/estimate-machines';
import { exampleLoad } from '@/lib/domain/cost/example-load';
import { loadFields, readLoad } from '@/lib/domain/cost/load-form';
import { getClaim } from '@/lib/domain/evidence/evidence';
import { costText as text } from '@/lib/text/en/cost';
import { rendered, textOf } from '../../../support/rendered';

const order = ['rust', 'go'] as const;

function asked(params: Partial<typeof exampleLoad>) {
  const load = readLoad({ ...exampleLoad, ...params }).load!;
  return { load, estimate: estimateMachines(load, benchmarkRuns) };
}

function answer(params: Partial<typeof exampleLoad> = {}, isExample = false): string {
  const { load, estimate } = asked(params);
  return rendered(
    <BenchmarkAnswer
      estimate={estimate}
      target={load.p99Ms}
      order={order}
      currency={load.price.currency}
      isExample={isExample}
      text={text}
    />,
  ).text;
}

function rows(params: Partial<typeof exampleLoad> = {}): string[] {
  const { estimate } = asked(params);
  const claim = getClaim(benchmarkSource.claim)!;
  return rendered(<RateTable runs={estimate.runs} claim={claim} currency="EUR" text={text} />)
    .byRole('row')
    .slice(1)
    .map(textOf);
}

describe('N24 the short answer by the benchmark', () => {
  test('the example is marked, and priced on machines with the measured 16 cores (content F1)', () => {
    // 120,000 requests/s at 0.04 EUR a core and hour: 3 machines of 16 cores are 1,402 EUR a month.
    const shown = answer({}, true);
    expect(shown).toContain('For the example load:');
    expect(shown).toContain('1,402 EUR a month');
    expect(shown).toContain('1,402 to 7,475 EUR a month');
    expect(shown).toContain('3 to 16 machines, 48 to 256 cores');
    expect(answer()).not.toContain('example');
  });

  test('load levels are named, and so are the runs whose routes differ widely', () => {
    const shown = answer({ p99: '' });
    expect(shown).toContain('load levels of 64, 256 and 512 connections');
    expect(shown).toContain('With net/http (Go 1.25) and Gin 1.11, one kind of route');
    expect(shown).not.toContain('your target');
  });

  test('a run that misses the target at every level is named once for all, and nothing is compared', () => {
    const shown = answer({ p99: '10' });
    expect(shown).toContain('net/http (Go 1.25) and Gin 1.11 miss your target of 10 ms at every load level');
    expect(shown).not.toContain('overlap');
    expect(answer({ p99: '50' })).not.toContain('at every load level');
  });

  test('a target that nothing meets leaves both languages without a number', () => {
    const shown = answer({ p99: '1' });
    expect(shown).toContain('No Rust entry meets your target of 1 ms at any load level.');
    expect(shown).toContain('No Go entry meets your target of 1 ms at any load level.');
    expect(shown).not.toContain('EUR a month');
    expect(shown).not.toContain('at every load level');
  });
});

describe('N24 the results behind the ranges', () => {
  test('each row holds all load levels, its spread, its source and both dates (content F2)', () => {
    const shown = rows({ p99: '' });
    expect(shown).toHaveLength(benchmarkRuns.length);
    expect(shown[0]).toContain('64 connections: 8,928 requests/s, slow answers 20.1 ms');
    expect(shown[0]).toContain('512 connections: 25,617 requests/s, slow answers 91 ms');
    expect(shown[0]).toContain('4.68 to 13.4 before rounding');
    for (const row of shown) {
      expect(row).toContain('the-benchmarker/web-frameworks, 2026');
      expect(row).toContain('data of 11 Feb 2026, read 30 Nov 2026');
      expect(row).not.toContain('over your target');
    }
  });

  test('levels over the target are marked, and a row without any says so (content F2)', () => {
    expect(rows({ p99: '50' })[0]).toMatch(/256 connections: [^(]+\(over your target\)/u);
    expect(rows({ p99: '50' })[0]).toMatch(/64 connections: [^(]+ ms256/u);
    expect(rows({ p99: '10' })[0]).toContain('It meets your target at no load level.');
  });
});

describe('N24 what the benchmark measured', () => {
  const page = rendered(<MeasuredList text={text} />);

  test('the machine, the percentile and the rates per route are said as the files have them', () => {
    expect(page.text).toContain('16 processors, 7,733,008 kB of memory, Linux x86_64');
    expect(page.text).toContain(
      'percentile99, but the program that fills this field reads the 95th percentile',
    );
    expect(page.text).toContain(
      'net/http: 2,806 requests/s on that route and 11,989 on the others at 64 connections, then 39,356 and 2,640 at 256.',
    );
    expect(page.text).toContain('served 40,104 to 46,794 requests/s at 256 connections');
  });

  test('every file is linked at the revision that was read', () => {
    const addresses = page.byRole('link').map(({ attributes }) => attributes.href);
    expect(new Set(addresses)).toEqual(new Set(Object.values(benchmarkSource.files)));
  });
});

test('N24: the fields hold the example, and the help on cores names those of the measured machine (content F1)', () => {
  const form = rendered(
    <CostForm
      action={'/compare/cost'}
      values={readLoad(exampleLoad).values}
      errors={{}}
      read={{}}
      order={order}
      text={text}
    />,
  );
  const inputs = form.byTag('input');
  expect(Object.fromEntries(inputs.map(({ attributes: { name, value } }) => [name, value]))).toEqual(
    Object.fromEntries(
      loadFields
        .filter((field) => field !== 'per' && field !== 'in')
        .map((field) => [field, exampleLoad[field]]),
    ),
  );
  expect(form.text).toContain('The benchmark’s file gives 16.');
});
