import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { getAssessment, saveAnswer, saveComponents } from '@/lib/data/assessments';
import { listAssessments } from '@/lib/data/list-assessments';
import { countPeers } from '@/lib/data/peers';
import { repeatAssessment } from '@/lib/data/repeats';
import { freezeRerun } from '@/lib/data/report-reruns';
import { completeAssessment, getOwnReport } from '@/lib/data/reports';
import type { HeldAssessment, Viewer } from '@/lib/domain/access/viewer';
import type { ComponentInput } from '@/lib/domain/assessment/answers-document';
import { startCompany } from '../../support/company';
import { sql } from '../../support/db';

const holding = (held: HeldAssessment): Viewer => ({ kind: 'respondent', assessments: [held] });

const edge: ComponentInput[] = [
  { name: 'edge', share: 'small', boundary: 'rpc', answers: { workload: 'network-proxy' } },
  { name: 'console', share: 'large', boundary: 'queue', answers: { workload: 'crud-api' } },
];
const ledger: ComponentInput[] = [
  { name: 'edge', share: 'large', boundary: 'queue', answers: {} },
  { name: 'ledger', share: 'small', boundary: 'rpc', answers: {} },
];

let owner: HeldAssessment;
let lead: HeldAssessment;

/** Adds a person to an assessment. */
async function addPerson(assessmentId: string, role: string): Promise<HeldAssessment> {
  const [row] = await sql<{ id: string }>(
    `insert into "Respondent" (assessment_id, role, resume_token_hash)
     values ($1, $2, encode(sha256($3::text::bytea), 'hex')) returning id`,
    [assessmentId, role, randomUUID()],
  );
  return { assessmentId, respondentId: row!.id };
}

beforeEach(async () => {
  const { assessmentId, respondentId } = await startCompany('Order ingest');
  owner = { assessmentId, respondentId };
  lead = await addPerson(assessmentId, 'lead');
});

const answersOf = async (held: HeldAssessment) =>
  (await getAssessment(holding(held), held.assessmentId))?.document;

describe('N05 several people answer one assessment', () => {
  test('N05: answers and parts of one person replace none of another', async () => {
    await saveComponents(holding(owner), owner.assessmentId, edge);
    await saveComponents(holding(lead), lead.assessmentId, ledger);
    await saveAnswer(holding(lead), lead.assessmentId, 'target', 'cli');
    await saveComponents(holding(owner), owner.assessmentId, edge.slice(0, 1));
    expect(await answersOf(owner)).toMatchObject({
      answers: { target: 'server' },
      components: [{ name: 'edge' }],
    });
    expect(await answersOf(lead)).toMatchObject({
      answers: { target: 'cli' },
      components: [{ name: 'edge', share: 'large' }, { name: 'ledger' }],
    });
    const [row] = await listAssessments(holding(lead));
    expect(row?.answered).toBe(2);
  });

  test('N05: one who has finished changes nothing more, and the others go on', async () => {
    await completeAssessment(holding(owner), owner.assessmentId);
    const late = saveAnswer(holding(owner), owner.assessmentId, 'target', 'cli');
    await expect(late).rejects.toMatchObject({ code: 'already-complete' });
    await saveAnswer(holding(lead), lead.assessmentId, 'target', 'cli');
    expect((await getAssessment(holding(lead), lead.assessmentId))?.completedAt).toBeNull();
    expect((await getAssessment(holding(owner), owner.assessmentId))?.completedAt).not.toBeNull();
  });

  test('N05: a report is made of the answers of the person who finished, and says so', async () => {
    await saveAnswer(holding(lead), lead.assessmentId, 'target', 'cli');
    const own = await completeAssessment(holding(owner), owner.assessmentId);
    const other = await completeAssessment(holding(lead), lead.assessmentId);
    expect(other.reportId).not.toBe(own.reportId);
    expect(await completeAssessment(holding(owner), owner.assessmentId)).toEqual(own);
    const made = (reportId: string) =>
      sql('select respondent_id as id from "ReportRespondent" where report_id = $1', [reportId]);
    expect(await made(own.reportId)).toEqual([{ id: owner.respondentId }]);
    expect(await made(other.reportId)).toEqual([{ id: lead.respondentId }]);
    expect((await getAssessment(holding(lead), lead.assessmentId))?.reportId).toBe(other.reportId);
    expect((await getOwnReport(holding(lead), other.reportId))?.document.answers).toEqual({ target: 'cli' });
    const again = await freezeRerun(holding(lead), other.reportId);
    expect(again.reportId === other.reportId || (await made(again.reportId))).toBeTruthy();
  });

  test('N05: a repeat begins with the answers and the parts of the person who repeats, as its owner', async () => {
    await saveComponents(holding(owner), owner.assessmentId, edge);
    await saveComponents(holding(lead), lead.assessmentId, ledger);
    const { reportId } = await completeAssessment(holding(lead), lead.assessmentId);
    const repeat = await repeatAssessment(holding(lead), reportId, randomUUID());
    expect((await answersOf(repeat))?.components?.map(({ name }) => name)).toEqual(['edge', 'ledger']);
    expect(await sql('select role from "Respondent" where id = $1', [repeat.respondentId])).toEqual([
      { role: 'owner' },
    ]);
  });

  test('N05: a person who is removed takes their answers and parts along, and no report changes', async () => {
    await saveComponents(holding(lead), lead.assessmentId, ledger);
    const { reportId } = await completeAssessment(holding(lead), lead.assessmentId);
    const before = await getOwnReport(holding(owner), reportId);
    await sql('delete from "Respondent" where id = $1', [lead.respondentId]);
    for (const table of ['Answer', 'AssessmentComponent', 'ReportRespondent'])
      expect(await sql(`select 1 from "${table}" where respondent_id = $1`, [lead.respondentId])).toEqual([]);
    expect(await getOwnReport(holding(owner), reportId)).toEqual(before);
    expect(await answersOf(lead)).toBeUndefined();
  });

  test('N05: somebody without a place in the assessment answers nothing, and cannot finish it', async () => {
    const elsewhere = { assessmentId: owner.assessmentId, respondentId: randomUUID() };
    const answer = saveAnswer(holding(elsewhere), owner.assessmentId, 'target', 'cli');
    await expect(answer).rejects.toMatchObject({ code: 'not-found' });
    const finish = completeAssessment(holding(elsewhere), owner.assessmentId);
    await expect(finish).rejects.toMatchObject({ code: 'not-found' });
  });

  test.each([
    ['a second owner', 'owner', 'Respondent_owner_key'],
    ['a role that is not of the list', 'friend', 'Respondent_role_check'],
  ])('N05: the database refuses %s', async (_what, role, constraint) => {
    await expect(addPerson(owner.assessmentId, role)).rejects.toMatchObject({ constraint });
  });

  test('N05: peers count the report of the owner, and not those of the others', async () => {
    await saveAnswer(holding(lead), lead.assessmentId, 'target', 'cli');
    await completeAssessment(holding(lead), lead.assessmentId);
    await countPeers();
    const [row] = await sql('select peer_counted_at from "Assessment" where id = $1', [owner.assessmentId]);
    expect(row).toEqual({ peer_counted_at: null });
  });
});
