import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LeadRequest } from '@/app/admin/leads/[leadId]/lead-request';
import { LeadTable } from '@/components/lead/lead-table';
import { RankingPanel } from '@/components/lead/ranking-panel';
import { getLead } from '@/lib/data/leads/get-lead';
import { listLeads } from '@/lib/data/leads/list-leads';
import { rankLead } from '@/lib/data/leads/rank-lead';
import { getPeerComparison } from '@/lib/data/peers';
import { db } from '@/lib/db';
import type { Viewer } from '@/lib/domain/access/viewer';
import { getText } from '@/lib/text/catalogue';
import { seedDemoDevelopers } from '@/prisma/seed-demo';
import { createCompany } from '@/tests/support/company';
import { sql } from '@/tests/support/db';
import { narrowBudget } from '@/tests/support/narrow-budget';
import { createStaffedLead } from '@/tests/support/staffed-lead';

const staff: Viewer = {
  kind: 'staff',
  userId: crypto.randomUUID(),
  sessionId: crypto.randomUUID(),
  name: 'Ada',
  role: 'admin',
};
const { lead: text, admin, people } = getText();
const markup = (node: ReactNode) => renderToStaticMarkup(node);

let leadId: string;

beforeAll(async () => {
  await seedDemoDevelopers(db, '2026-11-30');
});
beforeEach(async () => {
  ({ leadId } = await createStaffedLead('Future Foods'));
  await narrowBudget(leadId);
  await rankLead({ leadId, insteadOf: null }, '2026-11-30');
});

describe('C02 a lead that a later version stored', () => {
  test('opens without its brief, and the page says so', async () => {
    await sql(`update "Brief" set version = 'brief-99' where lead_id = $1`, [leadId]);
    const lead = await getLead(staff, leadId);
    expect(lead?.brief).toBe('unreadable');
    expect(markup(createElement(LeadRequest, { lead: lead! }))).toContain(text.brief.unreadable);
    const { rows } = await listLeads(staff, {});
    expect(rows.find(({ id }) => id === leadId)?.wants).toBe('unreadable');
    expect(markup(createElement(LeadTable, { rows, text: admin, people }))).toContain(
      admin.leads.unreadableWants,
    );
  });

  test.each([
    [
      'a match',
      `update "Match" set reasons = reasons - 'facts' where run_id in (select id from "MatchRun" where lead_id = $1)`,
    ],
    [
      'a near miss',
      `update "Match" set reasons = '{"profile": "x"}'
        where kind = 'near-miss' and run_id in (select id from "MatchRun" where lead_id = $1)`,
    ],
    ['its version', `update "MatchRun" set model_version = 'matching-99' where lead_id = $1`],
  ])('opens without its ranking when %s cannot be read, and the page says so', async (_what, statement) => {
    await sql(statement, [leadId]);
    const lead = await getLead(staff, leadId);
    expect(lead?.ranking).toBe('unreadable');
    const panel = createElement(RankingPanel, {
      ranking: lead!.ranking,
      demo: admin.chrome.demo,
      closeLabel: admin.chrome.close,
      text: text.matches,
      people,
    });
    expect(markup(panel)).toContain(text.matches.unreadable);
  });
});

test('A14: a batch of peers that cannot be read is left out of the figures', async () => {
  const company = await createCompany('');
  const viewer: Viewer = {
    kind: 'respondent',
    assessments: [{ assessmentId: company.assessmentId, respondentId: crypto.randomUUID() }],
  };
  const group = (await getPeerComparison(viewer, company.reportId))?.group;
  await sql(
    `insert into "PeerBatch" (peer_group, number, sealed_on, members, steps)
     values ($1, 1, now(), 7, '{"weather": {"counts": {"sunny": 7}, "rest": 0}}')`,
    [group],
  );
  expect((await getPeerComparison(viewer, company.reportId))?.figures.members).toBe(0);
});
