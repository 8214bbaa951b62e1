import { randomUUID } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import SharedReportPage from '@/app/share/[token]/page';
import { saveAnswer, saveComponents } from '@/lib/data/assessments';
import { completeAssessment } from '@/lib/data/reports';
import { createShareLink, listShareLinks } from '@/lib/data/share-links';
import type { Viewer } from '@/lib/domain/access/viewer';
import type { HideablePart } from '@/lib/domain/share/hidden-parts';
import { startCompany } from '../../support/company';

vi.mock('next/headers', () => import('../../support/request'));

let viewer: Viewer;
let reportId: string;

beforeAll(async () => {
  const company = await startCompany('CANARY system');
  viewer = { kind: 'respondent', assessments: [company] };
  await saveAnswer(viewer, company.assessmentId, 'second-language', 'if-justified');
  await saveComponents(viewer, company.assessmentId, [
    { name: 'CANARY edge', share: 'small', boundary: 'rpc', answers: { workload: 'network-proxy' } },
    { name: 'CANARY console', share: 'large', boundary: 'queue', answers: { workload: 'crud-api' } },
  ]);
  ({ reportId } = await completeAssessment(viewer, company.assessmentId));
});

/** The page that a visitor of a link gets. */
async function pageWithout(...hidden: HideablePart[]): Promise<string> {
  const request = { label: 'Link', days: 7, hidden };
  const { shareLinkId } = await createShareLink(viewer, reportId, request, randomUUID());
  const link = (await listShareLinks(viewer, reportId)).find(({ id }) => id === shareLinkId);
  const params = Promise.resolve({ token: link?.token ?? '' });
  return renderToStaticMarkup(await SharedReportPage({ params, searchParams: Promise.resolve({}) }));
}

describe('N16 the page of a share link', () => {
  test('N16: shows everything when nothing is left out', async () => {
    const page = await pageWithout();
    for (const shown of [
      'CANARY system',
      'CANARY edge',
      'id="plan"',
      'id="checksum"',
      'What each answer did',
    ])
      expect(page).toContain(shown);
  });

  test('N16: has no name of the system and none of its parts when both are left out', async () => {
    const page = await pageWithout('system-name', 'part-names');
    expect(page).not.toMatch(/CANARY|id="checksum"/u);
    expect(page).toContain('What each answer did');
    expect(page).toContain('id="plan"');
  });

  test('N16: has no plan when that is left out', async () => {
    const page = await pageWithout('plan');
    expect(page).not.toContain('id="plan"');
    expect(page).toContain('What each answer did');
  });

  test('N16: has the verdict, how sure it is and what it was made with, when the answers are left out', async () => {
    const page = await pageWithout('answers');
    expect(page).toContain('CANARY system');
    expect(page).toContain('This link shows a part of it.');
    expect(page).not.toMatch(/What each answer did|What would change it|id="plan"|id="checksum"/u);
    expect(page.match(/<h2/gu)).toHaveLength(1);
  });
});
