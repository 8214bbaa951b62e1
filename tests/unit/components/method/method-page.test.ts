import { describe, expect, test } from 'vitest';
import { questionViews } from '@/components/method/question-view';
import { valueMark } from '@/components/method/value-scale';
import { workedRows } from '@/components/method/worked-rows';
import { currentBank } from '@/lib/domain/assessment/banks';
import { questionsOf } from '@/lib/domain/assessment/questions';
import { sampleCaseIds, sampleCases } from '@/lib/domain/assessment/sample-cases';
import { getClaim } from '@/lib/domain/evidence/evidence';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { getText } from '@/lib/text/catalogue';

const words = getText();
const order = questionsOf(currentBank.version).map(({ id }) => id);
const views = questionViews(currentBank, order, words);

describe('N03 the method page', () => {
  test('every question stands on it once, with a value or with what it is for', () => {
    const scored = views.map(({ id }) => id);
    const unscored = Object.keys(words.method.questions.unscored);
    expect([...scored, ...unscored].toSorted()).toEqual([...order].toSorted());
    expect(scored).toEqual(order.filter((id) => (scored as string[]).includes(id)));
  });

  test('every option has a value, and every claim number points at a claim', () => {
    for (const view of views) {
      const question = currentBank.questions.find(({ id }) => id === view.id);
      expect(view.values.map(({ id }) => id)).toEqual(question?.options.map(({ id }) => id));
      expect(view.claims.filter(({ id }) => !getClaim(id))).toEqual([]);
      const numbers = view.values.flatMap(({ claims }) => claims);
      expect(new Set(numbers)).toEqual(new Set(view.claims.map((_, at) => at + 1)));
    }
  });

  test('a value without a claim is called a judgement only when it moves the score', () => {
    const { judgement } = words.method.questions;
    const bare = views.flatMap(({ values }) => values).filter(({ claims }) => claims.length === 0);
    const judged = bare.filter(({ withoutClaim }) => withoutClaim === judgement);
    expect(judged.length).toBeGreaterThan(0);
    expect(judged.filter(({ direction }) => direction === 0)).toEqual([]);
  });

  test('a value without a claim has no grade, because a grade says what the claims are (company defect 3)', () => {
    const values = views.flatMap((view) => view.values);
    const { noGrade } = words.method.questions;
    expect(values.filter(({ claims, grade }) => (claims.length === 0) !== (grade === noGrade))).toEqual([]);
  });

  test.each(sampleCaseIds)('A03 the products shown for %s add up to the score shown', (id) => {
    const result = evaluateVerdict(sampleCases[id]);
    const { rows, sum } = workedRows(result, order, words);
    const number = (text: string) => Number(text.replace('\u2212', '-'));
    expect(rows.reduce((total, { product }) => total + number(product), 0)).toBeCloseTo(number(sum), 9);
    expect(number(sum)).toBeCloseTo(result.score, 4);
    for (const { weight, value, product } of rows) {
      expect(Math.abs(number(weight) * number(value.replace('+', '')) - number(product))).toBeLessThan(2e-4);
    }
  });
});

describe('the bar of a value (D11)', () => {
  test('D11 a language keeps its side', () => {
    expect(valueMark(0.5, 0.1, 'go-left').end).toBeGreaterThan(50);
    expect(valueMark(0.5, 0.1, 'rust-left').end).toBeLessThan(50);
    expect(valueMark(-0.5, 0.1, 'rust-left').end).toBeGreaterThan(50);
  });

  test('the whisker spans what the evidence leaves open and stays on the scale', () => {
    const { end, whisker } = valueMark(0.9, 0.35, 'go-left');
    expect(whisker.from).toBeLessThan(end);
    expect(whisker.to).toBe(valueMark(1, 0, 'go-left').end);
    expect(whisker.to).toBeLessThan(100);
  });

  test('a neutral value has no bar', () => {
    expect(valueMark(0, 0.2, 'go-left').bar.width).toBe(0);
  });
});
