import { describe, expect, test } from 'vitest';
import { canStaff, ownAssessmentIds, staffRoles, staffVerbs, type StaffVerb } from '@/lib/domain/access';

/** The whole table, written out: a change of a right has to be made here as well (C18). */
const allowed: Record<StaffVerb, readonly string[]> = {
  'account:own': ['viewer', 'reviewer', 'manager', 'admin'],
  'lead:read': ['viewer', 'reviewer', 'manager', 'admin'],
  'developer:read': ['viewer', 'reviewer', 'manager', 'admin'],
  'lead:write': ['reviewer', 'manager', 'admin'],
  'developer:write': ['reviewer', 'manager', 'admin'],
  'challenge:decide': ['reviewer', 'manager', 'admin'],
  'lead:export': ['manager', 'admin'],
  'audit:read': ['manager', 'admin'],
  'mail:read': ['admin'],
  'staff:manage': ['admin'],
};

describe('canStaff (C18)', () => {
  test.each(staffVerbs.flatMap((verb) => staffRoles.map((role) => [role, verb] as const)))(
    '%s, %s',
    (role, verb) => {
      expect(canStaff(role, verb)).toBe(allowed[verb].includes(role));
    },
  );
});

describe('ownAssessmentIds (P11)', () => {
  test('nobody and staff own no assessment', () => {
    expect(ownAssessmentIds({ kind: 'anonymous' })).toEqual([]);
    expect(
      ownAssessmentIds({ kind: 'staff', userId: 'u', sessionId: 's', name: 'Ada', role: 'admin' }),
    ).toEqual([]);
  });

  test('a respondent owns what the browser holds', () => {
    const assessments = [{ assessmentId: 'a', respondentId: 'r' }];
    expect(ownAssessmentIds({ kind: 'respondent', assessments })).toEqual(['a']);
  });
});
