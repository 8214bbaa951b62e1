import { fc, test as propertyTest } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { relevantAnswers } from '@/lib/domain/assessment/flow';
import { sampleCases } from '@/lib/domain/assessment/sample-cases';
import {
  changedFields,
  documentOfFields,
  savedFields,
  shownFields,
  whatIfFields,
  type WhatIfFields,
  type WhatIfParts,
} from '@/lib/domain/assessment/what-if';
import { picksFor } from '@/lib/domain/assessment/what-if-picks';
import { readWhatIf, whatIfQuery } from '@/lib/domain/assessment/what-if-query';
import { getQuestion } from '@/lib/domain/assessment/questions';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { documents, patience, quickBank } from '../model/documents';

const partsOf = (document: AnswersDocument): WhatIfParts => document.components ?? [];
const countOf = (document: AnswersDocument): number => partsOf(document).length;

const withParts: AnswersDocument = {
  ...sampleCases['payment-api'],
  components: [
    { name: 'ingest', share: 'large', answers: { workload: 'stream-processing' }, boundary: 'queue' },
    { name: 'console', share: 'small', answers: {} },
  ],
};

/** Changes of a document: any field may be set to options of its question. */
function changes(document: AnswersDocument): fc.Arbitrary<[string, string][]> {
  const fields = whatIfFields(countOf(document));
  const entry = fc
    .constantFrom(...fields)
    .chain(({ name, question }) =>
      fc
        .subarray([...getQuestion(question).options, 'unknown', ''], { minLength: 1, maxLength: 4 })
        .map((options) => options.map((option): [string, string] => [name, option])),
    );
  return fc.array(entry, { maxLength: 6 }).map((lists) => lists.flat());
}

describe('the answers of a report as one form (A13)', () => {
  propertyTest.prop([documents({ parts: [0, 3] })], { numRuns: 30 })(
    'without changes it gives the verdict of the document itself',
    (document) => {
      const again = documentOfFields(savedFields(document), partsOf(document));
      expect(evaluateVerdict(again, quickBank)).toEqual(
        evaluateVerdict(relevantAnswers(document), quickBank),
      );
    },
    patience,
  );

  propertyTest.prop([
    documents({ parts: [0, 3] }).chain((document) => fc.tuple(fc.constant(document), changes(document))),
  ])('what differs, written as a query and read back, gives the same fields', ([document, entries]) => {
    const saved = savedFields(document);
    const { fields } = readWhatIf(saved, countOf(document), entries);
    const query = whatIfQuery(changedFields(saved, fields, countOf(document)));
    const back = readWhatIf(saved, countOf(document), new URLSearchParams(query));
    expect(back).toEqual({ fields, ignored: [] });
  });

  propertyTest.prop([
    documents({ parts: [0, 3] }).chain((document) => fc.tuple(fc.constant(document), changes(document))),
  ])('no saved answer moves but those that were changed', ([document, entries]) => {
    const saved = savedFields(document);
    const { fields } = readWhatIf(saved, countOf(document), entries);
    const named = new Set(entries.map(([name]) => name));
    for (const { name } of changedFields(saved, fields, countOf(document))) expect(named).toContain(name);
  });

  test('an answer that hides a question takes its answer out, and it comes back with its value (A02)', () => {
    const document = sampleCases['edge-proxy'];
    const saved = savedFields(document);
    const read = (entries: [string, string][], from: WhatIfFields = saved) =>
      readWhatIf(from, 0, entries).fields;
    const hidden = read([['q.situation', 'new-system']]);
    expect(shownFields(hidden, 0).has('q.bottleneck')).toBe(false);
    expect(documentOfFields(hidden, []).answers.bottleneck).toBeUndefined();
    const back = read([['q.situation', 'serious-pain']], hidden);
    expect(shownFields(back, 0).has('q.bottleneck')).toBe(true);
    expect(documentOfFields(back, []).answers.bottleneck).toBe('cpu');
  });

  test('a part hides by its own answer, and only for itself (A02)', () => {
    const fields = readWhatIf(savedFields(withParts), 2, [['p.0.target', 'microcontroller']]).fields;
    expect(shownFields(fields, 2).has('p.0.host')).toBe(false);
    expect(shownFields(fields, 2).has('p.1.host')).toBe(true);
    expect(shownFields(fields, 2).has('q.host')).toBe(true);
  });

  test('a part takes an answer of its own and gives it back to the whole', () => {
    const own = readWhatIf(savedFields(withParts), 2, [
      ['p.0.workload', ''],
      ['p.1.memory', 'under-16-mb'],
    ]).fields;
    const document = documentOfFields(own, partsOf(withParts));
    expect(document.components).toEqual([
      { name: 'ingest', share: 'large', answers: {}, boundary: 'queue' },
      { name: 'console', share: 'small', answers: { memory: 'under-16-mb' } },
    ]);
    expect(changedFields(savedFields(withParts), own, 2)).toEqual([
      { name: 'p.0.workload', question: 'workload', part: 0, from: ['stream-processing'], to: [] },
      { name: 'p.1.memory', question: 'memory', part: 1, from: [], to: ['under-16-mb'] },
    ]);
  });
});

describe('what an address asks for and cannot be (A13)', () => {
  const saved = savedFields(withParts);

  test.each<[string, string]>([
    ['q.colour=blue', 'q.colour'],
    ['q.components=unknown', 'q.components'],
    ['p.2.memory=free', 'p.2.memory'],
    ['p.00.memory=free', 'p.00.memory'],
    ['p.0.hiring=none', 'p.0.hiring'],
    ['q.target=moon', 'q.target=moon'],
    ['q.target=toString', 'q.target=toString'],
    ['q.mandate=none&q.mandate=go-required', 'q.mandate=none'],
    [
      'q.priorities=latency&q.priorities=run-cost&q.priorities=longevity&q.priorities=simplicity',
      'q.priorities=simplicity',
    ],
  ])('%s is left out and listed', (query, ignored) => {
    expect(readWhatIf(saved, 2, new URLSearchParams(query)).ignored).toEqual([ignored]);
  });

  test('what is not ours is passed over, what is too much is cut', () => {
    const long = `q.${'x'.repeat(500)}`;
    const many = Array.from({ length: 50 }, (_, at): [string, string] => [`q.no-${at}`, 'a']);
    expect(readWhatIf(saved, 2, [['utm_source', 'mail']])).toEqual({ fields: saved, ignored: [] });
    expect(readWhatIf(saved, 2, [[long, 'a'], ...many]).ignored).toHaveLength(8);
    expect(readWhatIf(saved, 2, [[long, 'a']]).ignored[0]).toHaveLength(60);
  });

  test('an option that does not exist leaves the answer as it was saved, beside others it is only left out', () => {
    const read = (query: string) => readWhatIf(saved, 2, new URLSearchParams(query)).fields;
    expect(read('q.target=moon')).toEqual(saved);
    expect(read('q.target=moon&q.target=')).toEqual(saved);
    expect(read('q.target=')['q.target']).toEqual(['unknown']);
    expect(read('q.priorities=moon&q.priorities=latency')['q.priorities']).toEqual(['latency']);
  });
});

describe('what a field holds (A13)', () => {
  const whole = (question: 'mandate' | 'priorities' | 'target') => ({ question, part: null });

  test('boxes hold each other out as on the page of the question', () => {
    expect(picksFor(whole('mandate'), ['unknown', 'rust-required', 'none', 'go-required'])).toEqual([
      'go-required',
      'rust-required',
    ]);
    expect(picksFor(whole('mandate'), ['none', 'unknown'])).toEqual(['none']);
    expect(picksFor(whole('mandate'), [''])).toEqual(['unknown']);
  });

  test('a ranking keeps its order, without gaps and repetitions', () => {
    expect(picksFor(whole('priorities'), ['latency', '', 'latency', 'longevity'])).toEqual([
      'latency',
      'longevity',
    ]);
  });

  test('a part may leave a question to the whole, or say that it is not sure', () => {
    expect(picksFor({ question: 'target', part: 1 }, [''])).toEqual([]);
    expect(picksFor({ question: 'target', part: 1 }, ['unknown'])).toEqual(['unknown']);
  });
});
