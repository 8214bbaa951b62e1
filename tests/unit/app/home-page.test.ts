import { describe, expect, test } from 'vitest';
import { homeDimensions } from '@/app/(site)/home-dimensions';
import { homeExamples } from '@/app/(site)/home-examples';
import { caseRows } from '@/components/record/case-rows';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { getClaim } from '@/lib/domain/evidence/evidence';
import { judgeCase } from '@/lib/domain/record/judged-case';
import { publishedCases } from '@/lib/domain/record/published-cases';
import { getText } from '@/lib/text/catalogue';
import { words } from '../components/record/words';

const text = getText();

describe('the comparison on the home page', () => {
  const cells = homeDimensions(text.comparison).flatMap(({ id, claims }) =>
    (['go', 'rust'] as const).map((language) => ({ id, language, shown: claims[language] })),
  );

  test('shows claims as the evidence words them, checked, for the language of their column (D05)', () => {
    for (const { id, language, shown } of cells) {
      const claim = getClaim(shown?.href.replace('/claims/', '') ?? '');
      expect(claim, `${id} ${language}`).toMatchObject({
        dimension: id,
        favours: language,
        status: 'checked',
      });
      expect(shown?.sentence).toBe(claim?.sentence);
    }
  });

  test('names publisher and year beside each (D06)', () => {
    for (const { shown } of cells) expect(shown?.source).toMatch(/\S+, 20\d\d$/);
  });
});

describe('the decisions on the home page (N29)', () => {
  const rows = caseRows(publishedCases, bankV1, words);
  const examples = homeExamples(publishedCases, rows, bankV1, ['go', 'rust'], text);

  test('hang where the method of the record hangs them (N29)', () => {
    expect(examples).toHaveLength(3);
    for (const example of examples) {
      const decision = publishedCases.find(({ source }) => source.url === example.source.url);
      if (!decision) throw new Error(`${example.organisation} is not on record`);
      const { score, ahead } = judgeCase(decision, bankV1).result;
      expect([example.score, example.ahead]).toEqual([score, ahead]);
      expect(example.about).toContain(String(decision.year));
      expect(example.outcome).toContain(`chose ${text.record.languages[decision.chosen]}`);
    }
  });

  test('say plainly where the method is wrong', () => {
    const wrong = examples.filter(({ outcome }) => outcome.includes('wrong')).map(({ id }) => id);
    expect(wrong).toEqual(['miss']);
  });
});
