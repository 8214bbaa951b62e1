import { describe, expect, test } from 'vitest';
import { bankOf, banks, currentBank } from '@/lib/domain/assessment/banks';
import { bankVersions, currentVersion, questionIds } from '@/lib/domain/assessment/question-ids';
import { optionsIn, questionSets } from '@/lib/domain/assessment/question-sets';
import { validateBank } from '@/lib/domain/assessment/validate-bank';
import { claims } from '@/lib/domain/evidence/evidence';
import { modelReleases } from '@/lib/domain/model/model-releases';

const claimIds = claims.map(({ id }) => id);

/** Questions and options of a bank as sorted ids. */
function contents(
  questions: readonly { id: string; options: readonly { id: string }[] }[],
): [string, string[]][] {
  return questions
    .map(({ id, options }): [string, string[]] => [id, options.map((option) => option.id).sort()])
    .sort(([left], [right]) => (left < right ? -1 : 1));
}

describe('A29 the registry of question banks', () => {
  test('knows every version by its name, and the last one is asked today', () => {
    expect(banks.map(({ version }) => version)).toEqual([...bankVersions]);
    for (const version of bankVersions) expect(bankOf(version).version).toBe(version);
    expect(currentBank.version).toBe(currentVersion);
    expect(currentVersion).toBe(bankVersions.at(-1));
  });

  test.each(['v9', '', 'toString'])('refuses the version "%s" with one clear line', (version) => {
    expect(() => bankOf(version)).toThrow(
      new RangeError(`question bank "${version}" is not known; use one of v1, v2`),
    );
  });

  test.each(banks)('bank $version is sound and rests on claims that exist', (bank) => {
    expect(validateBank(bank, claimIds)).toEqual([]);
  });

  test.each(banks)(
    'bank $version asks its questions with its options, each once',
    ({ version, questions }) => {
      const asked = Object.keys(questionSets[version].options).map((id) => ({
        id,
        options: optionsIn(version, id as (typeof questionIds)[number]).map((option) => ({ id: option })),
      }));
      expect(contents(questions)).toEqual(contents(asked));
    },
  );

  test('v1 still asks what was released with model 1', () => {
    const [first] = modelReleases;
    expect(contents(bankOf('v1').questions)).toEqual(contents(first!.bank.questions));
    expect(bankOf('v1').questions).toHaveLength(24);
  });

  test('v2 keeps every question and option of v1 and its values, and adds to them', () => {
    const [v1, v2] = [bankOf('v1'), bankOf('v2')];
    for (const question of v1.questions) {
      const later = v2.questions.find(({ id }) => id === question.id);
      expect(later?.options).toEqual(expect.arrayContaining([...question.options]));
    }
    const added = v2.questions.filter(({ id }) => !v1.questions.some((each) => each.id === id));
    expect(added.map(({ id, role }) => [id, role])).toEqual([
      ['pain-cause', 'outcome'],
      ['current-language', 'outcome'],
      ['team-size', 'outcome'],
    ]);
    expect(questionIds).toHaveLength(v2.questions.length);
  });

  test('all banks are judged by one model', () => {
    expect(new Set(banks.map(({ model }) => model)).size).toBe(1);
  });
});
