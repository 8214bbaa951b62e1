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
  whatIfSystem,
  type WhatIfFields,
} from '@/lib/domain/assessment/what-if';
import { picksFor } from '@/lib/domain/assessment/what-if-picks';
import { readWhatIf, whatIfQuery } from '@/lib/domain/assessment/what-if-query';
import { optionsIn } from '@/lib/domain/assessment/question-sets';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { documents, patience, quickBank } from '../model/documents';

const withParts: AnswersDocument = {
  ...sampleCases['payment-api'],
  components: [
    { name: 'ingest', share: 'large', answers: { workload: 'stream-processing' }, boundary: 'queue' },
    { name: 'console', share: 'small', answers: {} },
  ],
};
const twoParts = whatIfSystem(withParts);

/** Changes of a document: any field may be set to options of its question. */
function changes(document: AnswersDocument): fc.Arbitrary<[string, string][]> {
  const fields = whatIfFields(whatIfSystem(document));
  const entry = fc
    .constantFrom(...fields)
    .chain(({ name, question }) =>
      fc
        .subarray([...optionsIn(document.bank, question), 'unknown', ''], { minLength: 1, maxLength: 4 })
        .map((options) => options.map((option): [string, string] => [name, option])),
    );
  return fc.array(entry, { maxLength: 6 }).map((lists) => lists.flat());
}

describe('the answers of a report as one form (A13)', () => {
  propertyTest.prop([documents({ parts: [0, 3] })], { numRuns: 30 })(
    'without changes it gives the verdict of the document itself',
    (document) => {
      const again = documentOfFields(savedFields(document), whatIfSystem(document));
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
    const { fields } = readWhatIf(saved, whatIfSystem(document), entries);
    const query = whatIfQuery(changedFields(saved, fields, whatIfSystem(document)));
    const back = readWhatIf(saved, whatIfSystem(document), new URLSearchParams(query));
    expect(back).toEqual({ fields, ignored: [] });
  });

  propertyTest.prop([
    documents({ parts: [0, 3] }).chain((document) => fc.tuple(fc.constant(document), changes(document))),
  ])('no saved answer moves but those that were changed', ([document, entries]) => {
    const saved = savedFields(document);
    const { fields } = readWhatIf(saved, whatIfSystem(document), entries);
    const named = new Set(entries.map(([name]) => name));
    for (const { name } of changedFields(saved, fields, whatIfSystem(document)))
      expect(named).toContain(name);
  });

  test('an answer that hides a question takes its answer out, and it comes back with its value (A02)', () => {
    const document = sampleCases['edge-proxy'];
    const system = whatIfSystem(document);
    const saved = savedFields(document);
    const read = (entries: [string, string][], from: WhatIfFields = saved) =>
      readWhatIf(from, system, entries).fields;
    const hidden = read([['q.situation', 'new-system']]);
    expect(shownFields(hidden, system).has('q.bottleneck')).toBe(false);
    expect(documentOfFields(hidden, system).answers.bottleneck).toBeUndefined();
    const back = read([['q.situation', 'serious-pain']], hidden);
    expect(shownFields(back, system).has('q.bottleneck')).toBe(true);
    expect(documentOfFields(back, system).answers.bottleneck).toBe('cpu');
  });

  test('a part hides by its own answer, and only for itself (A02)', () => {
    const fields = readWhatIf(savedFields(withParts), twoParts, [['p.0.target', 'microcontroller']]).fields;
    expect(shownFields(fields, twoParts).has('p.0.host')).toBe(false);
    expect(shownFields(fields, twoParts).has('p.1.host')).toBe(true);
    expect(shownFields(fields, twoParts).has('q.host')).toBe(true);
  });

  test('a part takes an answer of its own and gives it back to the whole', () => {
    const own = readWhatIf(savedFields(withParts), twoParts, [
      ['p.0.workload', ''],
      ['p.1.memory', 'under-16-mb'],
    ]).fields;
    const document = documentOfFields(own, twoParts);
    expect(document.components).toEqual([
      { name: 'ingest', share: 'large', answers: {}, boundary: 'queue' },
      { name: 'console', share: 'small', answers: { memory: 'under-16-mb' } },
    ]);
    expect(changedFields(savedFields(withParts), own, twoParts)).toEqual([
      { name: 'p.0.workload', question: 'workload', part: 0, from: ['stream-processing'], to: [] },
      { name: 'p.1.memory', question: 'memory', part: 1, from: [], to: ['under-16-mb'] },
    ]);
  });
});

describe('the questions of a bank (A29)', () => {
  const earlier: AnswersDocument = { bank: 'v1', answers: { target: 'server', host: 'none' } };

  test('a report of v1 offers no question and no option of v2, and keeps its bank', () => {
    const system = whatIfSystem(earlier);
    const names = whatIfFields(system).map(({ name }) => name);
    expect(names).not.toContain('q.team-size');
    expect(whatIfFields({ ...system, bank: 'v2' }).map(({ name }) => name)).toContain('q.team-size');
    const { fields, ignored } = readWhatIf(savedFields(earlier), system, [
      ['q.host', 'go-only-plugin'],
      ['q.team-size', '5-20'],
    ]);
    expect(ignored).toEqual(['q.host=go-only-plugin', 'q.team-size']);
    expect(documentOfFields(fields, system)).toMatchObject({
      bank: 'v1',
      answers: { target: 'server', host: 'none', situation: 'unknown' },
    });
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
    expect(readWhatIf(saved, twoParts, new URLSearchParams(query)).ignored).toEqual([ignored]);
  });

  test('what is not ours is passed over, what is too much is cut', () => {
    const long = `q.${'x'.repeat(500)}`;
    const many = Array.from({ length: 50 }, (_, at): [string, string] => [`q.no-${at}`, 'a']);
    expect(readWhatIf(saved, twoParts, [['utm_source', 'mail']])).toEqual({ fields: saved, ignored: [] });
    expect(readWhatIf(saved, twoParts, [[long, 'a'], ...many]).ignored).toHaveLength(8);
    expect(readWhatIf(saved, twoParts, [[long, 'a']]).ignored[0]).toHaveLength(60);
  });

  test('an option that does not exist leaves the answer as it was saved, beside others it is only left out', () => {
    const read = (query: string) => readWhatIf(saved, twoParts, new URLSearchParams(query)).fields;
    expect(read('q.target=moon')).toEqual(saved);
    expect(read('q.target=moon&q.target=')).toEqual(saved);
    expect(read('q.target=')['q.target']).toEqual(['unknown']);
    expect(read('q.priorities=moon&q.priorities=latency')['q.priorities']).toEqual(['latency']);
  });
});

describe('what a field holds', () => {
  const whole = (question: 'mandate' | 'priorities' | 'target') => ({ question, part: null });

  test('boxes hold each other out as on the page of the question', () => {
    expect(picksFor('v1', whole('mandate'), ['unknown', 'rust-required', 'none', 'go-required'])).toEqual([
      'go-required',
      'rust-required',
    ]);
    expect(picksFor('v1', whole('mandate'), ['none', 'unknown'])).toEqual(['none']);
    expect(picksFor('v1', whole('mandate'), [''])).toEqual(['unknown']);
  });

  test('a ranking keeps its order, without gaps and repetitions', () => {
    expect(picksFor('v1', whole('priorities'), ['latency', '', 'latency', 'longevity'])).toEqual([
      'latency',
      'longevity',
    ]);
  });

  test('a part may leave a question to the whole, or say that it is not sure', () => {
    expect(picksFor('v1', { question: 'target', part: 1 }, [''])).toEqual([]);
    expect(picksFor('v1', { question: 'target', part: 1 }, ['unknown'])).toEqual(['unknown']);
  });
});
