import { cpus, loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import type { Bank } from '@/lib/domain/assessment/bank';
import { currentBank } from '@/lib/domain/assessment/banks';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { benchDocuments } from './assessment-documents';

/**
 * One assessment judged (V1), with 1,000, 10,000 and 100,000 readings: the verdict alone, and the
 * whole result with flips, next question and a split of six parts. Prints JSON: wall times in
 * milliseconds over many different documents, processor time beside them because machines are
 * shared, and the slope (growth of the median against growth of the readings; 1 is proportional).
 */
const readings = [1_000, 10_000, 100_000];
const budgets = { verdict: 5, 'verdict of six parts': 5, result: 100, 'result of six parts': 100 };

const whole = benchDocuments(40, 0);
const parts = benchDocuments(40, 6);
const tasks: Record<
  keyof typeof budgets,
  { documents: AnswersDocument[]; run: (document: AnswersDocument, bank: Bank) => unknown }
> = {
  verdict: { documents: whole, run: evaluateVerdict },
  'verdict of six parts': { documents: parts, run: evaluateVerdict },
  result: { documents: whole, run: evaluateAssessment },
  'result of six parts': { documents: parts, run: evaluateAssessment },
};

const results = Object.entries(tasks).map(([task, { documents, run }]) => {
  const rows = readings.map((samples) => measured(documents, samples, run));
  return { task, budgetP95: budgets[task as keyof typeof budgets], rows, slope: slopes(rows) };
});

process.stdout.write(
  `${JSON.stringify(
    {
      bench: 'assessment',
      node: process.version,
      cpu: cpus()[0]?.model,
      cores: cpus().length,
      load: loadavg().map((load) => rounded(load)),
      unit: 'ms',
      reference: { what: 'prototype, verdict with 10,000 readings', p50: 1.06, p95: 1.21 },
      results,
    },
    null,
    2,
  )}\n`,
);

interface Row {
  readings: number;
  samples: number;
  p50: number;
  p95: number;
  p99: number;
  processor: number;
}

function measured(
  documents: readonly AnswersDocument[],
  samples: number,
  run: (document: AnswersDocument, bank: Bank) => unknown,
): Row {
  const bank: Bank = { ...currentBank, parameters: { ...currentBank.parameters, samples } };
  for (const document of documents.slice(0, 10)) run(document, bank);
  const rounds = samples > 10_000 ? 1 : 5;
  const before = process.cpuUsage();
  const times = Array.from({ length: rounds }, () => documents)
    .flat()
    .map((document) => {
      const start = performance.now();
      run(document, bank);
      return performance.now() - start;
    })
    .sort((left, right) => left - right);
  const spent = process.cpuUsage(before);
  const at = (share: number): number =>
    rounded(times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0);
  return {
    readings: samples,
    samples: times.length,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    processor: rounded((spent.user + spent.system) / 1000 / times.length),
  };
}

function slopes(rows: readonly Row[]): number[] {
  return rows.slice(1).map((row, at) => {
    const before = rows[at];
    return before ? rounded(Math.log(row.p50 / before.p50) / Math.log(row.readings / before.readings)) : 0;
  });
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
