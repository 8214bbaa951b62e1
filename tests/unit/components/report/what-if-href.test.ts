import { expect, test } from 'vitest';
import { whatIfHref } from '@/components/report/what-if-href';

test.each([
  ['one answer', [{ question: 'target', to: 'wasm' }], undefined, '/reports/r/what-if?q.target=wasm'],
  [
    'a list, in its order',
    [{ question: 'priorities', to: ['latency', 'simplicity'] }],
    undefined,
    '/reports/r/what-if?q.priorities=latency&q.priorities=simplicity',
  ],
  [
    'several answers',
    [
      { question: 'juniors', to: 'few' },
      { question: 'mandate', to: ['none'] },
    ],
    undefined,
    '/reports/r/what-if?q.juniors=few&q.mandate=none',
  ],
  ['no change', [], undefined, '/reports/r/what-if'],
  ['a question to begin at', [], 'latency-heap', '/reports/r/what-if#q-latency-heap'],
] as const)('a what-if address of %s (A13)', (_what, changes, at, href) => {
  const copies = changes.map(({ question, to }) => ({ question, to: typeof to === 'string' ? to : [...to] }));
  expect(whatIfHref('r', copies, at)).toBe(href);
});
