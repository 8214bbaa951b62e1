import { describe, expect, test } from 'vitest';
import { describePlumbLine } from '@/components/plumb-line/describe';
import { modelView } from '@/components/playground/model-view';
import { pictureWords } from '@/components/playground/picture-words';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { sampleCaseIds, sampleCases } from '@/lib/domain/assessment/sample-cases';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { sceneOf } from '@/lib/domain/report/verdict-scene';
import { plumbLineText } from '@/lib/text/en/plumb-line';

const equalBand = bankV1.parameters.delta;

describe('N09 A12 the picture in words, without a formatter', () => {
  test.each(sampleCaseIds)('says of %s what the home page says', (id) => {
    const result = evaluateVerdict(sampleCases[id]);
    const { title, sentence, description } = describePlumbLine(
      { ...result, equalBand, scene: sceneOf(result) },
      plumbLineText,
    );
    expect(pictureWords(modelView(result, equalBand), plumbLineText)).toEqual({
      title,
      sentence,
      description,
    });
  });

  test('an even result is called even', () => {
    const result = evaluateVerdict({ bank: 'v1', answers: {} });
    const { title, sentence } = describePlumbLine(
      { ...result, equalBand, scene: sceneOf(result) },
      plumbLineText,
    );
    expect(pictureWords(modelView(result, equalBand), plumbLineText)).toMatchObject({ title, sentence });
  });
});
