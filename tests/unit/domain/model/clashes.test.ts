import { describe, expect, test } from 'vitest';
import type { Answers } from '@/lib/domain/assessment/answers-document';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { swapBank } from '@/lib/domain/model/swap-bank';
import { documentWith, kubernetesOperator, libraryWithPlugins } from './golden-cases';

const operator = (answers: Answers) => documentWith({ ...kubernetesOperator.answers, ...answers });

describe('N07 a mandate that the host or the target denies', () => {
  test('Rust by contract for an operator in the world of Kubernetes: conflict, not Rust', () => {
    const { verdict, clashes, lean } = evaluateVerdict(operator({ mandate: ['rust-required'] }));
    expect(verdict).toBe('conflict');
    expect(clashes).toEqual([{ gate: 'rust-mandated', question: 'host', answer: 'kubernetes-terraform' }]);
    expect(lean).toBe('rust');
  });

  test('Go by contract for a library inside a program of another language: conflict, both places named', () => {
    const document = documentWith({ ...libraryWithPlugins.answers, mandate: ['go-required'] });
    const { verdict, clashes } = evaluateVerdict(document);
    expect(verdict).toBe('conflict');
    expect(clashes.map(({ gate, question }) => [gate, question])).toEqual([
      ['go-mandated', 'host'],
      ['go-mandated', 'target'],
    ]);
  });

  test('a mandate that only points deny is named as what it is, a constraint', () => {
    const { verdict, clashes, gates } = evaluateVerdict(
      documentWith({ workload: 'crud-api', 'go-experience': 'most', mandate: ['rust-required'] }),
    );
    expect([verdict, clashes]).toEqual(['rust', []]);
    expect(gates.find(({ id }) => id === 'rust-mandated')?.state).toBe('true');
  });

  test('a host that pulls away is no conflict while the mandated language is ahead', () => {
    const strong: Answers = {
      ...{ workload: 'storage-engine', 'latency-heap': 'sub-millisecond', compute: 'thousands-or-battery' },
      ...{ memory: 'under-16-mb', 'rust-experience': 'most', 'existing-code': 'much-rust' },
      ...{ 'worst-defect': 'life-or-certified', exposure: 'high', mandate: ['rust-required'] },
    };
    expect(evaluateVerdict(operator(strong))).toMatchObject({ verdict: 'rust', clashes: [] });
  });

  test('property 5: the bank with the languages exchanged gives the same conflict', () => {
    const document = operator({ mandate: ['rust-required'] });
    expect(evaluateVerdict(document, swapBank(bankV1))).toMatchObject({
      verdict: 'conflict',
      clashes: evaluateVerdict(document).clashes,
    });
  });

  test('N01 to waive the rule is among what would change it', () => {
    const { flips } = evaluateAssessment(operator({ mandate: ['rust-required'] }));
    expect(flips[0]).toMatchObject({ verdict: 'go', changes: [{ question: 'mandate', to: ['none'] }] });
  });
});
