import { describe, expect, test } from 'vitest';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { parseAnswersDocument } from '@/lib/domain/assessment/answers';
import { bankOf } from '@/lib/domain/assessment/banks';
import { relevantAnswers } from '@/lib/domain/assessment/flow';
import { singleOptions } from '@/lib/domain/assessment/question-ids';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import { checkProfile } from './check-profile';
import { everyProfile, furtherProfiles, reviewedProfiles } from './every-profile';
import type { Profile } from './profile';

/** The document as an import reads it; throws with every problem when an id is not of the bank. */
function documentOf(profile: Profile): AnswersDocument {
  const parsed = parseAnswersDocument(profile.document);
  if (!parsed.ok) throw new Error(`${profile.id}: ${parsed.problems.join('; ')}`);
  return parsed.document;
}

/** Profiles of a list that should be told this language and not the other one. */
function toldTo(profiles: readonly Profile[], language: 'go' | 'rust'): string[] {
  return profiles.filter(({ expected }) => expected.verdicts.includes(language)).map(({ id }) => id);
}

describe('the profiles are fit to judge with (N07)', () => {
  test('fifteen come from the review and at least twenty-five are further ones, each with its own id', () => {
    expect(reviewedProfiles).toHaveLength(15);
    expect(furtherProfiles.length).toBeGreaterThanOrEqual(25);
    expect(new Set(everyProfile.map(({ id }) => id)).size).toBe(everyProfile.length);
  });

  test('no verdict is both accepted and embarrassing, and each profile rules some out', () => {
    for (const { id, expected } of everyProfile) {
      const { verdicts, never } = expected;
      expect(verdicts.length, id).toBeGreaterThan(0);
      expect(never.length, id).toBeGreaterThan(0);
      expect(
        verdicts.filter((verdict) => never.includes(verdict)),
        id,
      ).toEqual([]);
    }
  });

  test('half of the further ones should be told Go or Rust, as many the one as the other', () => {
    const go = toldTo(furtherProfiles, 'go');
    const rust = toldTo(furtherProfiles, 'rust');
    expect(go).toHaveLength(rust.length);
    expect(go.length + rust.length).toBe(furtherProfiles.length / 2);
  });

  test.each(['current-language', 'team-size', 'situation', 'pain-cause'] as const)(
    'the profiles cover the answers to %s',
    (question) => {
      const withoutProfile: readonly string[] = ['other', 'network-or-partners', 'hiring'];
      const used = everyProfile.map(({ document }) => document.answers[question]);
      const options: readonly string[] = singleOptions[question];
      const absent = options.filter((option) => !used.includes(option) && !withoutProfile.includes(option));
      expect(absent).toEqual([]);
    },
  );

  test.each(everyProfile.map((profile) => [profile.id, profile] as const))(
    '%s answers what the bank asks and nothing that it hides',
    (_id, profile) => {
      const document = documentOf(profile);
      expect(relevantAnswers(document)).toEqual(document);
    },
  );
});

describe('N07: an experienced engineer would agree (company defect 1)', () => {
  test.each(everyProfile.map((profile) => [profile.id, profile] as const))('%s', (_id, profile) => {
    const document = relevantAnswers(documentOf(profile));
    const result = evaluateAssessment(document, bankOf(document.bank));
    expect(checkProfile(profile, result), profile.why).toEqual([]);
  });
});
