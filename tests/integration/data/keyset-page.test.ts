import { fc, test as propertyTest } from '@fast-check/vitest';
import { PrismaPg } from '@prisma/adapter-pg';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { boundedCount, countedUpTo } from '@/lib/data/bounded-count';
import { newestFirst, type SortOrder } from '@/lib/data/keyset-order';
import { keysetPage, pageAt, type KeysetQuery, type Page } from '@/lib/data/keyset-page';
import { db } from '@/lib/db';
import { Prisma, PrismaClient } from '@/lib/generated/prisma/client';
import { sql, testDatabaseUrl } from '../../support/db';
import { createLead } from '../../support/staffed-lead';

/** Mails stand in for any list here: they have moments, texts, numbers, and a column that may be empty. */
type Query = KeysetQuery<Prisma.MailMessageWhereInput, Prisma.MailMessageOrderByWithRelationInput>;
type Mail = Awaited<ReturnType<typeof db.mailMessage.findMany>>[number];
const find = (query: Query): Promise<Mail[]> => db.mailMessage.findMany(query);

const orders: readonly SortOrder[] = [
  newestFirst,
  {
    name: 'sent',
    columns: [
      { column: 'sentAt', direction: 'desc', type: 'date', isNullable: true },
      { column: 'id', direction: 'asc', type: 'uuid' },
    ],
  },
  {
    name: 'sent-first',
    columns: [
      { column: 'sentAt', direction: 'asc', type: 'date', isNullable: true },
      { column: 'createdAt', direction: 'desc', type: 'date' },
      { column: 'id', direction: 'desc', type: 'uuid' },
    ],
  },
  {
    name: 'kind',
    columns: [
      { column: 'kind', direction: 'asc', type: 'text' },
      { column: 'attempts', direction: 'desc', type: 'number' },
      { column: 'id', direction: 'asc', type: 'uuid' },
    ],
  },
];

/** Few values for each column, so that many rows differ in their id only. */
const anyMail = fc.record({
  createdAt: fc.integer({ min: 0, max: 4 }),
  sentAt: fc.option(fc.integer({ min: 0, max: 3 })),
  kind: fc.constantFrom('a', 'B', 'ä', '', '🦀'),
  attempts: fc.integer({ min: 0, max: 2 }),
});
type AnyMail = typeof anyMail extends fc.Arbitrary<infer One> ? One : never;

const moment = (number: number) => new Date(Date.UTC(2026, 0, 1 + number));

async function insert(mails: readonly AnyMail[]): Promise<string[]> {
  const rows = await db.mailMessage.createManyAndReturn({
    data: mails.map(({ createdAt, sentAt, ...mail }) => ({
      ...mail,
      createdAt: moment(createdAt),
      sentAt: sentAt === null ? null : moment(sentAt),
      toAddress: 'a@b.test',
      subject: 'Test',
      body: '',
      status: 'sent',
    })),
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** The ids of every page from one end to the other, with something happening between the pages. */
async function walk(
  towards: 'next' | 'previous',
  from: string | undefined,
  settings: { order: SortOrder; size: number },
  between: () => Promise<void> = async () => {},
): Promise<{ ids: string[]; last: Page<Mail> }> {
  const ids: string[] = [];
  let at = from;
  for (;;) {
    const page = await keysetPage({ ...settings, page: at, find });
    // What a walk has seen already is given again to people only, who asked for a page that is gone.
    if (page.isEnd) return { ids, last: page };
    const found = page.rows.map(({ id }) => id);
    if (towards === 'next') ids.push(...found);
    else ids.unshift(...found);
    const on = page[towards];
    if (!on) return { ids, last: page };
    await between();
    at = on;
  }
}

beforeEach(async () => {
  await sql('delete from "MailMessage"');
});

describe('a walk through a list (C02)', () => {
  const anySettings = fc.record({ order: fc.constantFrom(...orders), size: fc.integer({ min: 1, max: 7 }) });

  propertyTest.prop([fc.array(anyMail, { maxLength: 25 }), anySettings], { numRuns: 40 })(
    'forward and back gives every row once, in the order of the database',
    async (mails, settings) => {
      await sql('delete from "MailMessage"');
      await insert(mails);
      const sorted = await keysetPage({ order: settings.order, size: 100, find });
      const there = await walk('next', undefined, settings);
      expect(there.ids).toEqual(sorted.rows.map(({ id }) => id));
      expect(there.ids).toHaveLength(mails.length);
      if (!there.last.previous) return;
      const back = await walk('previous', there.last.previous, settings);
      expect([...back.ids, ...there.last.rows.map(({ id }) => id)]).toEqual(there.ids);
      expect(back.last.previous).toBeNull();
    },
  );

  propertyTest.prop(
    [
      fc.array(anyMail, { minLength: 4, maxLength: 25 }),
      anySettings,
      fc.array(fc.oneof(anyMail, fc.constant('remove' as const)), { maxLength: 12 }),
    ],
    { numRuns: 40 },
  )('gives every row that stays exactly once, whatever comes and goes', async (mails, settings, changes) => {
    await sql('delete from "MailMessage"');
    const ids = await insert(mails);
    // Every other row may go; the rest has to be seen.
    const doomed = ids.filter((_, index) => index % 2 === 1);
    const stays = ids.filter((_, index) => index % 2 === 0).toSorted();
    const left = [...changes];
    const between = async () => {
      const change = left.shift();
      if (change && change !== 'remove') await insert([change]);
      const gone = change === 'remove' && doomed.shift();
      if (gone) await sql('delete from "MailMessage" where id = $1', [gone]);
    };
    const there = await walk('next', undefined, settings, between);
    const seen = there.ids.filter((id) => stays.includes(id));
    expect(seen.toSorted()).toEqual(stays);
    expect(new Set(there.ids).size).toBe(there.ids.length);
    if (!there.last.previous) return;
    const back = await walk('previous', there.last.previous, settings, between);
    const onTheWayBack = [...back.ids, ...there.last.rows.map(({ id }) => id)];
    expect(onTheWayBack.filter((id) => stays.includes(id)).toSorted()).toEqual(stays);
    expect(new Set(onTheWayBack).size).toBe(onTheWayBack.length);
  });
});

describe('one page of a list (C02)', () => {
  const days = (numbers: readonly number[]): AnyMail[] =>
    numbers.map((createdAt) => ({ createdAt, sentAt: null, kind: 'a', attempts: 0 }));

  test('begins at a day, with the way to both sides', async () => {
    await insert(days([1, 2, 3, 4, 5, 6]));
    const settings = { order: newestFirst, size: 2, find };
    const page = await keysetPage({ ...settings, page: pageAt(newestFirst, moment(4)) });
    expect(page.rows.map(({ createdAt }) => createdAt)).toEqual([moment(4), moment(3)]);
    const before = await keysetPage({ ...settings, page: page.previous ?? undefined });
    expect(before.rows.map(({ createdAt }) => createdAt)).toEqual([moment(6), moment(5)]);
    const after = await keysetPage({ ...settings, page: page.next ?? undefined });
    expect(after.rows.map(({ createdAt }) => createdAt)).toEqual([moment(2), moment(1)]);
    const first = await keysetPage({ ...settings, page: pageAt(newestFirst, moment(9)) });
    expect(first.previous).toBeNull();
  });

  test('begins at a letter of a column of another table', async () => {
    for (const name of ['Adler', 'Birke', 'Birke', 'Cedar']) await createLead(name);
    const order: SortOrder = {
      name: 'company',
      columns: [
        { column: 'organisation.name', direction: 'asc', type: 'text' },
        { column: 'id', direction: 'asc', type: 'uuid' },
      ],
    };
    const names = async (page: string) => {
      const found = await keysetPage({
        order,
        size: 2,
        page,
        find: (query: KeysetQuery<Prisma.LeadWhereInput, Prisma.LeadOrderByWithRelationInput>) =>
          db.lead.findMany({ ...query, select: { id: true, organisation: { select: { name: true } } } }),
      });
      return { ...found, names: found.rows.map(({ organisation }) => organisation.name) };
    };
    const at = await names(pageAt(order, 'B'));
    expect(at.names).toEqual(['Birke', 'Birke']);
    expect((await names(at.next ?? '')).names).toEqual(['Cedar']);
    expect((await names(at.previous ?? '')).names).toEqual(['Adler']);
  });

  test('that lost its rows is the end of the list on its side', async () => {
    await insert(days([1, 2, 3, 4, 5, 6]));
    const settings = { order: newestFirst, size: 2, find };
    const first = await keysetPage(settings);
    const second = await keysetPage({ ...settings, page: first.next ?? undefined });
    const third = await keysetPage({ ...settings, page: second.next ?? undefined });
    await sql('delete from "MailMessage" where created_at < $1', [moment(3)]);
    const behind = await keysetPage({ ...settings, page: second.next ?? undefined });
    expect(behind.rows.map(({ createdAt }) => createdAt)).toEqual([moment(4), moment(3)]);
    expect([behind.previous !== null, behind.next]).toEqual([true, null]);
    await sql('delete from "MailMessage" where created_at > $1', [moment(2)]);
    await insert(days([1, 0]));
    const before = await keysetPage({ ...settings, page: third.previous ?? undefined });
    expect(before.rows.map(({ createdAt }) => createdAt)).toEqual([moment(1), moment(0)]);
  });

  test('of an empty list has no neighbours', async () => {
    const page = await keysetPage({ order: newestFirst, page: pageAt(newestFirst, moment(1)), find });
    expect(page).toMatchObject({ rows: [], previous: null, next: null });
  });

  propertyTest.prop([fc.string(), fc.json()], { numRuns: 60 })(
    'with an address that we did not make is the first page (P24)',
    async (text, json) => {
      for (const page of [
        text,
        Buffer.from(text).toString('base64url'),
        Buffer.from(json).toString('base64url'),
      ]) {
        const found = await keysetPage({ order: newestFirst, page, find });
        expect(found.previous).toBeNull();
      }
    },
  );

  const anyDate = fc.integer({ min: -62_135_596_800_000, max: 8.64e15 }).map((time) => new Date(time));
  propertyTest.prop([anyDate, fc.string({ unit: 'binary', maxLength: 300 })], { numRuns: 60 })(
    'may begin at any value that a column can have (P24)',
    async (date, text) => {
      for (const order of orders) {
        const value = order.columns[0].type === 'date' ? date : text;
        await expect(keysetPage({ order, page: pageAt(order, value), find })).resolves.toBeDefined();
      }
    },
  );

  test('of one order is not read in another', async () => {
    await insert(days([1, 2, 3]));
    const [one, , , other] = orders;
    if (!one || !other) throw new Error('an order is missing');
    const page = await keysetPage({ order: other, page: pageAt(one, moment(0)), find });
    expect(page.rows).toHaveLength(3);
  });
});

describe('the cost of a page (C02)', () => {
  test('does not grow with its depth: the index is read from the place on', async () => {
    await sql(
      `insert into "MailMessage" (to_address, kind, subject, body, status, created_at)
       select 'a@b.test', 'test', 'Test', '', 'sent', timestamptz '2026-01-01' + n * interval '1 second'
         from generate_series(1, 5000) n`,
    );
    await sql('analyze "MailMessage"');
    const watched = new PrismaClient({
      adapter: new PrismaPg({ connectionString: testDatabaseUrl() }),
      log: [{ emit: 'event', level: 'query' }],
    });
    onTestFinished(() => watched.$disconnect());
    const queries: { query: string; params: string }[] = [];
    watched.$on('query', (event) => queries.push(event));
    const deep = pageAt(newestFirst, new Date(Date.UTC(2026, 0, 1, 0, 40)));
    const list = { order: newestFirst, find: (query: Query) => watched.mailMessage.findMany(query) };
    const page = await keysetPage({ ...list, page: deep });
    await keysetPage({ ...list, page: page.next ?? undefined });
    expect(queries).toHaveLength(4);
    for (const { query, params } of queries) {
      const values = JSON.parse(params) as unknown[];
      const plan = JSON.stringify(await sql(`explain (format json) ${query}`, values));
      expect(plan).toMatch(/"Node Type":"Index[^}]*"Index Cond":"[^"]*created_at/u);
      expect(plan).not.toContain('Sort');
    }
  });
});

describe('a count (C02)', () => {
  const fill = (rows: number) =>
    sql(
      `insert into "MailMessage" (to_address, kind, subject, body, status)
       select 'a@b.test', 'test', 'Test', '', case when n % 4 = 0 then 'failed' else 'sent' end
         from generate_series(1, $1::int) n`,
      [rows],
    );
  const count = (take: number) => db.mailMessage.count({ take });

  test('is exact up to the bound, and the planner’s estimate above it', async () => {
    await fill(countedUpTo);
    expect(await boundedCount(count, { table: 'MailMessage' })).toEqual({
      count: countedUpTo,
      isEstimate: false,
    });
    await fill(38_500);
    await sql('analyze "MailMessage"');
    expect(await boundedCount(count, { table: 'MailMessage' })).toEqual({ count: 49_000, isEstimate: true });
    const sent = await boundedCount((take) => db.mailMessage.count({ where: { status: 'sent' }, take }), {
      table: 'MailMessage',
      where: Prisma.sql`"status" = ${'sent'}`,
    });
    // Three of four are; the estimate comes from a sample.
    expect(sent.isEstimate).toBe(true);
    expect(Math.abs(sent.count - 36_375)).toBeLessThan(2_000);
  });

  test('never says less than was counted, however old the statistics are', async () => {
    await sql('analyze "MailMessage"');
    await fill(countedUpTo + 1);
    const { count: about, isEstimate } = await boundedCount(count, { table: 'MailMessage' });
    expect(isEstimate).toBe(true);
    expect(about).toBeGreaterThanOrEqual(countedUpTo);
  });
});
