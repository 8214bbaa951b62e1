import { describe, expect, test } from 'vitest';
import { typedParts, withRowAdded, withRowRemoved, rowCount } from '@/lib/domain/assessment/part-rows';
import { partsFormSchema } from '@/lib/domain/assessment/parts-form';

const assessment = '0b8f6f0e-4a51-4c5e-9d8a-3f6c2f1f8b11';
const parse = (form: Record<string, string>) =>
  partsFormSchema.safeParse({ assessment, question: 'components', ...form });
const problemsOf = (form: Record<string, string>) =>
  parse(form).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

const ingest = {
  'name-0': 'Ingest',
  'share-0': 'large',
  'boundary-0': 'queue',
  'workload-0': 'stream-processing',
};
const admin = { 'name-1': 'Admin', 'share-1': 'small', 'boundary-1': 'rpc', 'workload-1': '' };

describe('the list of parts (A01)', () => {
  test('"one system" is an answer, and so is "not sure"', () => {
    expect(parse({ parts: 'one-system' }).data?.parts).toEqual([]);
    expect(parse({ parts: 'unknown' }).data?.parts).toBeNull();
  });

  test('holds what differs and leaves out what does not', () => {
    expect(parse({ parts: 'listed', rows: '2', ...ingest, ...admin }).data?.parts).toEqual([
      { name: 'Ingest', share: 'large', boundary: 'queue', answers: { workload: 'stream-processing' } },
      { name: 'Admin', share: 'small', boundary: 'rpc', answers: {} },
    ]);
  });

  test('drops rows nobody typed into, whatever share they start with', () => {
    const form = {
      parts: 'listed',
      rows: '3',
      ...ingest,
      'share-1': 'medium',
      'boundary-1': 'rpc',
      'name-1': '',
    };
    expect(parse(form).data?.parts).toHaveLength(1);
  });

  test('counts no row beyond those that were shown', () => {
    expect(parse({ parts: 'listed', rows: '1', ...ingest, ...admin }).data?.parts).toHaveLength(1);
  });

  test.each([
    ['nothing chosen', {}, ['parts: choice']],
    ['no part named', { parts: 'listed', rows: '1' }, ['name-0: required']],
    [
      'a part without a name',
      { parts: 'listed', rows: '2', ...ingest, 'target-1': 'cli' },
      ['name-1: required'],
    ],
    [
      'one name twice',
      { parts: 'listed', rows: '2', ...ingest, ...admin, 'name-1': 'INGEST' },
      ['name-1: same-name'],
    ],
    ['a name with a line break', { parts: 'listed', rows: '1', 'name-0': 'a\nb' }, ['name-0: characters']],
    ['a name too long', { parts: 'listed', rows: '1', 'name-0': 'x'.repeat(61) }, ['name-0: too-long']],
  ])('refuses %s', (_what, form, problems) => {
    expect(problemsOf(form as Record<string, string>)).toEqual(problems);
  });

  test('refuses a field that no row has', () => {
    expect(parse({ parts: 'one-system', 'name-6': 'seventh' }).success).toBe(false);
    expect(parse({ parts: 'one-system', 'juniors-0': 'many' }).success).toBe(false);
  });
});

describe('rows without scripts (A01)', () => {
  test('a press on "add" or "remove" gives the form back instead of saving it', () => {
    expect(parse({ parts: 'listed', rows: '1', add: 'yes' }).data?.reshape).toMatchObject({ change: 'add' });
    expect(parse({ parts: 'listed', rows: '2', ...admin, remove: '0' }).data?.reshape).toMatchObject({
      change: 'remove',
      row: 0,
      typed: { 'name-1': 'Admin' },
    });
  });

  test('there are one to six rows', () => {
    expect(rowCount({})).toBe(1);
    expect(rowCount({ rows: '0' })).toBe(1);
    expect(rowCount(withRowAdded({ rows: '6' }))).toBe(6);
    expect(rowCount(withRowRemoved({ rows: '1' }, 0))).toBe(1);
  });

  test('removing a row moves the rows below it up', () => {
    const left = withRowRemoved({ parts: 'listed', rows: '2', ...ingest, ...admin }, 0);
    expect(left).toMatchObject({ rows: '1', 'name-0': 'Admin', 'share-0': 'small', 'workload-0': '' });
    expect(left).not.toHaveProperty('name-1');
  });

  test('what is saved fills the form as it was typed', () => {
    const form = { parts: 'listed', rows: '2', ...ingest, ...admin };
    const parts = parse(form).data?.parts ?? [];
    expect(typedParts(parts)).toMatchObject({ rows: '2', ...ingest, ...admin });
  });
});
