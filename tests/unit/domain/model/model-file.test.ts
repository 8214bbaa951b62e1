import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test as property } from '@fast-check/vitest';
import { describe, expect, test, vi } from 'vitest';
import type { Answers, AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { relevantAnswers } from '@/lib/domain/assessment/flow';
import { getClaim } from '@/lib/domain/evidence/evidence';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { modelFile, type ModelFile } from '@/lib/domain/model/model-file';
import { modelReleases } from '@/lib/domain/model/model-releases';
import { releaseName } from '@/lib/domain/model/release-name';
import { documents, patience, quickBank } from './documents';

vi.setConfig({ testTimeout: patience });

const versions = { bank: bankV1.version, model: bankV1.model };
const releases = resolve(import.meta.dirname, '../../../../lib/domain/assessment/releases');

/** What the method page tells a reader to do, with nothing but the file; no function of the engine. */
function scoreByHand(text: string, document: AnswersDocument): number {
  const { bank } = JSON.parse(text) as ModelFile;
  const picked = Array.isArray(document.answers.priorities) ? document.answers.priorities : [];
  const weightOf = new Map<string, number>();
  for (const { id, base } of bank.criteria) {
    const factors = picked.map((priority, place) =>
      bank.priorities.criteria[priority]?.includes(id) ? (bank.priorities.multipliers[place] ?? 1) : 1,
    );
    weightOf.set(id, base * Math.max(1, ...factors));
  }
  const total = [...weightOf.values()].reduce((sum, weight) => sum + weight);
  const parts = document.components ?? [{ share: 'large' as const, answers: {} }];
  const size = parts.reduce((sum, part) => sum + bank.split.share[part.share], 0);
  let score = 0;
  for (const part of parts) {
    const answers: Answers = { ...document.answers, ...part.answers };
    for (const question of bank.questions) {
      if (question.role !== 'score' || isHidden(question.id, answers)) continue;
      const option = question.options.find(({ id }) => id === answers[question.id]);
      if (!option) continue;
      const weight = (weightOf.get(question.criterion) ?? 0) / total;
      score += (bank.split.share[part.share] / size) * weight * question.share * (option.uRust - option.uGo);
    }
  }
  return score;
}

/** The three questions that another answer can make pointless, as the page says. */
function isHidden(question: string, answers: Answers): boolean {
  if (question === 'host') return answers.target === 'os-kernel' || answers.target === 'microcontroller';
  if (question === 'bottleneck') return answers.situation === 'new-system';
  const knowsBoth = answers['go-experience'] === 'most' && answers['rust-experience'] === 'most';
  return question === 'learning-budget' && knowsBoth;
}

describe('the model as a file', () => {
  property.prop([documents({ parts: [0, 4] })], { numRuns: 200 })(
    'A03 the score can be computed by hand from the file alone',
    (document) => {
      const { score } = evaluateVerdict(document, quickBank);
      const text = JSON.stringify(modelFile(quickBank, '', versions));
      expect(scoreByHand(text, relevantAnswers(document))).toBeCloseTo(score, 12);
    },
  );

  test('it says what it is and which claims stand behind it', () => {
    const file = modelFile(bankV1, 'abc', versions);
    expect(file.versions).toEqual(versions);
    expect(file.checksum).toBe('abc');
    expect(file.claims.length).toBeGreaterThan(50);
    expect(file.claims.filter((id) => !getClaim(id))).toEqual([]);
    expect(file.claims).toEqual([...new Set(file.claims)].sort());
  });

  test('N04 every released model can be had, in order, as it was written', () => {
    const names = readdirSync(releases).toSorted();
    expect(modelReleases.map((each) => `${releaseName(each)}.json`)).toEqual(names);
    for (const [at, name] of names.entries()) {
      expect(modelReleases[at]?.bank.version).toBe(modelReleases[at]?.version);
      expect(modelReleases[at]?.bank).toEqual(JSON.parse(readFileSync(join(releases, name), 'utf8')));
    }
  });

  test('N04 files up to model 4 carry no bank in their name, later ones do', () => {
    expect(releaseName({ version: 'v1', model: '4' })).toBe('model-4');
    expect(releaseName({ version: 'v2', model: '4' })).toBe('model-4-v2');
    expect(releaseName({ version: 'v1', model: '5' })).toBe('model-5-v1');
    expect(releaseName({ version: 'v2', model: '12' })).toBe('model-12-v2');
  });
});
