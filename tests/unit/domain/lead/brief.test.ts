import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { briefContent, briefContentFields, briefContentSchema, briefSchema } from '@/lib/domain/lead/brief';
import { briefFormSchema, readBriefForm, writeBriefForm } from '@/lib/domain/lead/brief-form';

const required = {
  contactName: 'Ada Moreno',
  workEmail: 'Ada.Moreno@Example.com',
  company: 'Example AG',
  country: 'CH',
  consentRequest: 'yes',
};
const whole = {
  ...required,
  language: 'rust',
  level: 'senior',
  seats: '2',
  engagement: 'contract',
  startOn: '2027-01-04',
  latestStartOn: '2027-02-01',
  hoursPerWeek: '40',
  minHoursPerWeek: '32',
  durationMonths: '9',
  timeZone: 'europe/zurich',
  workDays: ['1', '2', '3', '4'],
  workFrom: '08:30',
  workTo: '17:15',
  minOverlapMinutes: '900',
  budgetCeiling: '120.50',
  budgetTarget: '100',
  budgetCurrency: 'CHF',
  budgetUnit: 'hour',
  requirementSkill: ['tokio', '', 'kafka'],
  requirementLevel: ['3', '1', '2'],
  requirementImportance: ['must', 'nice', 'should'],
  english: 'b2',
  domains: ['banking', 'payments'],
  onCall: 'no',
  notes: ' First line\r\nsecond line ',
  consentLater: 'yes',
};
const problemsOf = (values: Record<string, string | string[]>) =>
  Object.fromEntries(
    (briefFormSchema.safeParse(values).error?.issues ?? []).map((issue) => [
      String(issue.path[0]),
      issue.message,
    ]),
  );

describe('the brief (B01)', () => {
  test('B01: name, e-mail, company, country and the consent are enough', () => {
    const parsed = briefFormSchema.parse(required);
    expect(parsed).toMatchObject({
      contactName: 'Ada Moreno',
      workEmail: 'ada.moreno@example.com',
      seats: 1,
      language: 'either',
    });
    expect(parsed.consentLater).toBe(false);
    expect(problemsOf({})).toEqual({
      contactName: 'required',
      workEmail: 'required',
      company: 'required',
      country: 'choice',
      consentRequest: 'consent',
    });
  });

  test('a whole form is read, in canonical form', () => {
    expect(briefFormSchema.parse(whole)).toEqual({
      contactName: 'Ada Moreno',
      workEmail: 'ada.moreno@example.com',
      company: 'Example AG',
      country: 'CH',
      language: 'rust',
      level: 'senior',
      seats: 2,
      engagement: 'contract',
      startOn: '2027-01-04',
      latestStartOn: '2027-02-01',
      hoursPerWeek: 40,
      minHoursPerWeek: 32,
      durationMonths: 9,
      timeZone: 'Europe/Zurich',
      workDays: [1, 2, 3, 4],
      workFrom: 510,
      workTo: 1035,
      minOverlapMinutes: 900,
      budgetCeiling: { minorUnits: 12_050, currency: 'CHF', unit: 'hour' },
      budgetTarget: { minorUnits: 10_000, currency: 'CHF', unit: 'hour' },
      requirements: [
        { skill: 'tokio', level: 3, importance: 'must' },
        { skill: 'kafka', level: 2, importance: 'should' },
      ],
      english: 'b2',
      domains: ['banking', 'payments'],
      onCall: 'no',
      notes: 'First line\nsecond line',
      consentRequest: true,
      consentLater: true,
    });
  });

  test('a brief accepts its own output, and survives being shown in the form again', () => {
    const brief = briefFormSchema.parse(whole);
    expect(briefSchema.parse(brief)).toEqual(brief);
    expect(briefFormSchema.parse(writeBriefForm(brief))).toEqual(brief);
    expect(briefContentSchema.parse(briefContent(brief))).toEqual(briefContent(brief));
    expect(Object.keys(briefContent(brief)).sort()).toEqual([...briefContentFields].sort());
  });

  test.each<[Record<string, string | string[]>, Record<string, string>]>([
    [{ startOn: '2027-02-30' }, { startOn: 'date' }],
    [{ latestStartOn: '2027-01-03' }, { latestStartOn: 'date' }],
    [{ minHoursPerWeek: '41' }, { minHoursPerWeek: 'number' }],
    [{ seats: '21' }, { seats: 'number' }],
    [{ seats: '1e3' }, { seats: 'number' }],
    [{ seats: '-1' }, { seats: 'number' }],
    [{ workFrom: '08:35' }, { workFrom: 'number' }],
    [{ workFrom: 'noon' }, { workFrom: 'number' }],
    [{ workTo: '08:30' }, { workTo: 'choice' }],
    [{ timeZone: 'Mars/Olympus' }, { timeZone: 'choice' }],
    [{ budgetCeiling: 'a lot' }, { budgetCeiling: 'number' }],
    [{ budgetTarget: '121' }, { budgetTarget: 'number' }],
    [{ budgetCurrency: 'DOGE' }, { budgetCeiling: 'choice', budgetTarget: 'choice' }],
    [{ requirementSkill: ['tokio', 'tokio'] }, { requirements: 'choice' }],
    [{ requirementSkill: ['go'] }, { requirements: 'choice' }],
    [{ requirementSkill: ['nonsense'] }, { requirements: 'choice' }],
    [{ requirementLevel: ['0'] }, { requirements: 'choice' }],
    [{ domains: ['banking', 'payments', 'health', 'games', 'energy', 'space'] }, { domains: 'too-long' }],
    [{ workDays: [] }, { workDays: 'choice' }],
    [{ notes: 'x'.repeat(2001) }, { notes: 'too-long' }],
    [{ contactName: 'Ada\u0007' }, { contactName: 'characters' }],
    [{ company: 'nul\u0000' }, { company: 'characters' }],
    [{ country: 'XX' }, { country: 'choice' }],
  ])('%o is refused, naming the field', (change, problems) => {
    expect(problemsOf({ ...whole, ...change })).toEqual(problems);
  });

  test('P14: keys that are not of the brief are refused by the schema and never get through the form', () => {
    const brief = briefFormSchema.parse(whole);
    expect(briefSchema.safeParse({ ...brief, stage: 'placed' }).success).toBe(false);
    expect(readBriefForm({ ...whole, stage: 'placed', isDemo: 'true' })).not.toHaveProperty('stage');
  });

  test('P24: whatever is typed, the answer is a brief or a list of problems, at once', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string(), { maxLength: 30 }));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(whole)), value), (typed) => {
        const result = briefFormSchema.safeParse({ ...whole, ...typed });
        if (result.success) expect(briefSchema.parse(result.data)).toEqual(result.data);
        else expect(result.error.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
    for (const odd of [null, 1, 'text', [], { contactName: {} }])
      expect(briefFormSchema.safeParse(odd).success).toBe(false);
  });
});

test('a permanent hire has no months, whatever was typed before (B01)', () => {
  const brief = briefFormSchema.parse({ ...whole, engagement: 'permanent', durationMonths: '9' });
  expect(brief).toMatchObject({ engagement: 'permanent' });
  expect(brief).not.toHaveProperty('durationMonths');
  expect(briefFormSchema.safeParse({ ...whole, engagement: 'permanent', durationMonths: 'x' }).success).toBe(
    true,
  );
});
