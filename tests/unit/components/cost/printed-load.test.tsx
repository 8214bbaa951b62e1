import { expect, test } from 'vitest';
import { PrintedLoad } from '@/components/cost/printed-load';
import { readLoad } from '@/lib/domain/cost/load-form';
import { costText as text } from '@/lib/text/en/cost';
import { rendered, textOf } from '../../../support/rendered';

const asked = { rps: '120000', payload: '2', price: '0.04', per: 'core-hour', currency: 'go', cores: '4' };

function printed(params: Record<string, string>): Record<string, string> {
  const page = rendered(<PrintedLoad {...readLoad(params)} text={text} />);
  const terms = page.byTag('dt').map(textOf);
  return Object.fromEntries(page.byTag('dd').map((value, at) => [terms[at] ?? '', textOf(value)]));
}

test('on paper a range stands beside the load it belongs to, choices in words (D14, N24)', () => {
  expect(printed({ ...asked, own: '900', in: 'go' })).toEqual({
    'Requests per second': '120000',
    'Size of one answer, KiB': '2',
    'Price of one core': '0.04',
    'That price is for': 'one core for an hour',
    Currency: 'go',
    'Cores of one machine': '4',
    'Requests per second per core': '900',
    'That service is written in': 'Go',
  });
});

test('on paper a number stands as it was read (D14, N24)', () => {
  expect(printed({ ...asked, rps: '1.5k' })['Requests per second']).toBe('1500');
});

test('what was left empty is not printed (D14, N24)', () => {
  expect(Object.keys(printed(asked))).toHaveLength(6);
});
