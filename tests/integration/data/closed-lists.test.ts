import { expect, test } from 'vitest';
import { staffRoles } from '@/lib/domain/access/viewer';
import { boundaryKinds, componentShares } from '@/lib/domain/assessment/question-ids';
import { respondentRoles } from '@/lib/domain/assessment/respondent-roles';
import { maximumComponents } from '@/lib/domain/assessment/questions';
import { candidateStates, decliners } from '@/lib/domain/candidate/candidate-state';
import { challengeKinds, decisions } from '@/lib/domain/challenge/challenge';
import { developerStatuses } from '@/lib/domain/developer/developer-status';
import { englishLevels } from '@/lib/domain/developer/english-level';
import { evidenceStates } from '@/lib/domain/developer/evidence-state';
import { languages } from '@/lib/domain/developer/language';
import { rateUnits } from '@/lib/domain/developer/rate';
import { skillLevels } from '@/lib/domain/developer/skill-level';
import { fieldOrigins } from '@/lib/domain/lead/field-origin';
import { leadStages, lostReasons } from '@/lib/domain/lead/stage';
import { matchKinds } from '@/lib/domain/matching/match';
import { verdicts } from '@/lib/domain/model/verdict-ids';
import { hideableParts, shareAudiences } from '@/lib/domain/share/hidden-parts';
import { smallestCount } from '@/lib/domain/peers/peer-step';
import { mailStatuses } from '@/lib/data/mail-messages';
import { sql } from '@/tests/support/db';

/** Every column that the database holds to a closed list, with the one list of the product. */
const closedLists: Record<string, readonly string[]> = {
  'AssessmentComponent.boundary': boundaryKinds,
  'AssessmentComponent.share': componentShares,
  'BriefFieldOrigin.origin': fieldOrigins,
  'Candidate.declined_by': decliners,
  'Candidate.state': candidateStates,
  'ClaimChallenge.decision': decisions,
  'ClaimChallenge.kind': challengeKinds,
  'Developer.english_level': englishLevels,
  'Developer.rate_unit': rateUnits,
  'Developer.status': developerStatuses,
  'DeveloperSkill.state': evidenceStates,
  'Lead.lost_reason': lostReasons,
  'Lead.stage': leadStages,
  'MailMessage.status': mailStatuses,
  'Match.kind': matchKinds,
  'Report.lean': languages,
  'Report.verdict': verdicts,
  'Respondent.role': respondentRoles,
  'ShareLink.audience': shareAudiences,
  'ShareLink.hidden_parts': hideableParts,
  'User.role': staffRoles,
};

/** Bounds of whole numbers that the product and the database both know. */
const bounds: Record<string, string> = {
  'AssessmentComponent.AssessmentComponent_position_check': `((("position" >= 0) AND ("position" <= ${maximumComponents - 1})))`,
  'DeveloperSkill.DeveloperSkill_level_check': `(((level >= ${Math.min(...skillLevels)}) AND (level <= ${Math.max(...skillLevels)})))`,
  'PeerBatch.PeerBatch_members_check': `((members >= ${smallestCount}))`,
};

interface Check {
  table: string;
  name: string;
  definition: string;
}

function listChecks(): Promise<Check[]> {
  return sql<Check & Record<string, string>>(
    `select relname as table, conname as name, pg_get_constraintdef(pg_constraint.oid) as definition
       from pg_constraint join pg_class on pg_class.oid = conrelid
      where contype = 'c' and connamespace = 'public'::regnamespace order by 1, 2`,
  );
}

/** `("stage")::text = ANY ((ARRAY['new'::character varying, …])::text[])`, as PostgreSQL writes an IN back. */
const inList = /\("?(\w+)"?\)::text = ANY \(\(ARRAY\[([^\]]*)\]\)/gu;
/** `(hidden_parts <@ ARRAY['answers'::character varying, …])`, where each item of a column is of the list. */
const subset = /"?(\w+)"? <@ \(?ARRAY\[([^\]]*)\]/gu;

function closedListsOf({ table, definition }: Check): [string, string[]][] {
  return [...definition.matchAll(inList), ...definition.matchAll(subset)].map(
    ([, column = '', items = '']) => [
      `${table}.${column}`,
      [...items.matchAll(/'([^']*)'/gu)].map(([, item = '']) => item),
    ],
  );
}

const sorted = (lists: Iterable<[string, readonly string[]]>) =>
  Object.fromEntries([...lists].map(([column, items]) => [column, [...items].sort()]));

test('every closed list of the database is the list of the product, and the other way round (H05)', async () => {
  const checks = await listChecks();
  expect(sorted(checks.flatMap(closedListsOf))).toEqual(sorted(Object.entries(closedLists)));
});

test('no check has a list in a shape that this test does not read (H05)', async () => {
  const unread = (await listChecks()).filter(
    (check) => (check.definition.match(/\bARRAY\[/gu) ?? []).length !== closedListsOf(check).length,
  );
  expect(unread).toEqual([]);
});

test.each(Object.entries(bounds))('%s is the bound of the product (H05)', async (constraint, bound) => {
  const check = (await listChecks()).find(({ table, name }) => `${table}.${name}` === constraint);
  expect(check?.definition).toBe(`CHECK ${bound}`);
});
