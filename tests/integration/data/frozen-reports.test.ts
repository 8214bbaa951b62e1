import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { FrozenFacts } from '@/components/report/frozen-facts';
import { reportView } from '@/components/report/report-view';
import { getOwnReport, getReportContent } from '@/lib/data/reports';
import type { Viewer } from '@/lib/domain/access/viewer';
import { canonicalJson } from '@/lib/domain/model/canonical-json';
import { getText } from '@/lib/text/catalogue';
import { startCompany } from '../../support/company';
import { sql } from '../../support/db';

let viewer: Viewer;
let assessmentId: string;

beforeAll(async () => {
  const company = await startCompany('Order ingest');
  assessmentId = company.assessmentId;
  viewer = { kind: 'respondent', assessments: [company] };
});

/** Puts the bytes of an old report into the table as the version that made them did. */
async function insertFrozen(content: string): Promise<string> {
  const { result } = JSON.parse(content) as {
    result: {
      verdict: string;
      lean: string;
      versions: Record<'bank' | 'model' | 'evidence' | 'engine', string>;
    };
  };
  const { bank, model, evidence, engine } = result.versions;
  const checksum = createHash('sha256').update(content, 'utf8').digest('hex');
  const [row] = await sql<{ id: string }>(
    `insert into "Report" (assessment_id, content, checksum, bank_version, model_version, evidence_version,
                           engine_version, verdict, lean)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [assessmentId, content, checksum, bank, model, evidence, engine, result.verdict, result.lean],
  );
  return row!.id;
}

describe.each(['model-1', 'model-2', 'model-4'])('a report frozen by %s (N04)', (name) => {
  const content = readFileSync(new URL(`../../support/frozen-reports/${name}.json`, import.meta.url), 'utf8');

  test('is given out byte for byte, and its checksum is of these bytes', async () => {
    const stored = await getReportContent(viewer, await insertFrozen(content));
    expect(stored?.content).toBe(content);
    expect(createHash('sha256').update(stored!.content, 'utf8').digest('hex')).toBe(stored?.checksum);
  });

  test('reads back with nothing added and nothing lost', async () => {
    const report = await getOwnReport(viewer, await insertFrozen(content));
    expect(canonicalJson({ document: report?.document, result: report?.result })).toBe(content);
  });

  test('is shown with its own verdict and pins, and with the way to today’s model', async () => {
    const report = await getOwnReport(viewer, await insertFrozen(content));
    const { report: text, reportAnswers: answers, plumbLine } = getText();
    const reading = { day: '2026-11-25', isOwner: true };
    const view = reportView(report!, reading, { report: text, answers, plumbLine });
    const { versions } = report!.result;
    const pins = createElement(FrozenFacts, { report: report!, keptUntil: null, own: null, text });
    expect(renderToStaticMarkup(pins)).toContain(`questions ${versions.bank}, evidence ${versions.evidence}`);
    expect(view.since.notices.map((notice) => notice.key)).toContain('newer');
    expect(view.since.rerun).toBe(`/reports/${report!.id}/rerun`);
    expect(view.waterfall.bars.length).toBeGreaterThan(0);
  });
});
