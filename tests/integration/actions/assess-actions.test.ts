import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  completeAssessmentAction,
  continueAssessmentAction,
  forgetAssessmentsAction,
  nameSystemAction,
  saveAnswerAction,
  savePartsAction,
  startAssessmentAction,
} from '@/app/assess/actions';
import { newFormStamp } from '@/lib/actions/form-guard';
import { isGuess } from '@/lib/auth/link-guesses';
import { resumeAssessmentAction } from '@/app/resume/[token]/actions';
import { cookies } from '../../support/request';
import { respondentCookie } from '@/lib/auth/cookies';
import { idleForm, type FormAction, type FormState } from '@/lib/shared/form-state';
import { sql } from '../../support/db';
import { arriveAs, formOf } from '../../support/request';

vi.mock('next/headers', () => import('../../support/request'));
// Only a server that answers a browser has pages to draw anew.
vi.mock('next/cache', () => ({ refresh: () => undefined }));

type Fields = Record<string, string | readonly string[]>;

/** Sends a form; a redirect comes back as where it leads. */
async function send(action: FormAction, fields: Fields): Promise<FormState | string> {
  try {
    return await action(idleForm, formOf(fields));
  } catch (problem) {
    const { digest = '' } = problem as { digest?: string };
    if (!digest.startsWith('NEXT_REDIRECT')) throw problem;
    return digest.split(';')[2] ?? '';
  }
}

async function held(): Promise<string> {
  return (await cookies()).get(respondentCookie.name)?.value ?? '';
}

async function newest(): Promise<{ id: string; systemName: string }> {
  const [row] = await sql<{ id: string; systemName: string }>(
    'select id, system_name as "systemName" from "Assessment" order by created_at desc limit 1',
  );
  if (!row) throw new Error('There is no assessment.');
  return row;
}

const startFields = (changes: Record<string, string> = {}) => ({ stamp: newFormStamp('start'), ...changes });

async function start(systemName = ''): Promise<string> {
  expect(await send(startAssessmentAction, startFields({ systemName }))).toBe('/assess/situation');
  return (await newest()).id;
}

async function answersOf(assessment: string): Promise<Record<string, string[]>> {
  const rows = await sql<{ question_id: string; option_ids: string[] }>(
    `select question_id, option_ids from "Answer" join "Respondent" on id = respondent_id
     where assessment_id = $1`,
    [assessment],
  );
  return Object.fromEntries(rows.map((row) => [row.question_id, row.option_ids]));
}

beforeEach(() => arriveAs());

describe('starting (A08)', () => {
  test('gives the browser a private link and stores only its hash', async () => {
    await start('  Order ingest ');
    expect((await newest()).systemName).toBe('Order ingest');
    const token = await held();
    expect(token).toMatch(/^[\w-]{43}$/u);
    const [row] = await sql<{ found: number }>(
      'select count(*)::int as found from "Respondent" where resume_token_hash = $1',
      [token],
    );
    expect(row).toEqual({ found: 0 });
  });

  test('a name that cannot be stored is refused and given back', async () => {
    const before = await sql('select id from "Assessment"');
    const state = await send(startAssessmentAction, startFields({ systemName: 'Order\u0007ingest' }));
    expect(state).toMatchObject({ status: 'invalid', values: { systemName: 'Order\u0007ingest' } });
    expect(await sql('select id from "Assessment"')).toHaveLength(before.length);
  });
});

describe('a browser that keeps no cookies (A08)', () => {
  const countAssessments = async () => (await sql('select 1 from "Assessment"')).length;

  test.each([[''], ['no']])(
    'is told so at each press and begins nothing, with scripts or without',
    async (said) => {
      const before = await countAssessments();
      for (let presses = 0; presses < 3; presses += 1) {
        arriveAs({ keepsCookies: false });
        const fields = startFields({ systemName: 'Order ingest', cookies: said });
        expect(await send(startAssessmentAction, fields)).toMatchObject({
          code: 'no-cookie',
          message: expect.stringContaining('Allow cookies for this site') as string,
          values: { systemName: 'Order ingest' },
        });
      }
      expect(await countAssessments()).toBe(before);
    },
  );

  test('is believed by its scripts, and begins at the second press where only the first cookie was missing', async () => {
    arriveAs({ keepsCookies: false });
    expect(await send(startAssessmentAction, startFields({ cookies: 'yes' }))).toBe('/assess/situation');
    arriveAs({ keepsCookies: false });
    expect(await send(startAssessmentAction, startFields())).toMatchObject({ code: 'no-cookie' });
    expect(await send(startAssessmentAction, startFields())).toBe('/assess/situation');
  });
});

describe('the spam guard of the start (A28, P32)', () => {
  test.each([
    ['a hidden field that is filled in', { extra: 'x' }, 'do not see'],
    ['a page that is not ours', { stamp: '' }, 'open for a long time'],
  ])('sends back %s with what was typed', async (_what, changes, sentence) => {
    const state = await send(startAssessmentAction, startFields({ systemName: 'Order ingest', ...changes }));
    expect(state).toMatchObject({
      status: 'error',
      message: expect.stringContaining(sentence) as string,
      values: { systemName: 'Order ingest' },
    });
  });

  test('an address begins forty an hour, whatever cookies it sends (P32)', async () => {
    for (let started = 0; started < 40; started += 1) await start();
    expect(await send(startAssessmentAction, startFields())).toMatchObject({ code: 'rate-limited' });
    arriveAs({ cookies: { [respondentCookie.name]: await held() } });
    await start();
  });
});

describe('answering (A08)', () => {
  test('an answer is stored and the next question that matters comes (A02)', async () => {
    const assessment = await start();
    const answer = (question: string, value: string) =>
      send(saveAnswerAction, { assessment, question, answer: value });
    expect(await answer('situation', 'new-system')).toBe('/assess/current-language');
    expect(await answer('situation', 'some-pain')).toBe('/assess/pain-cause');
    expect(await answer('situation', 'new-system')).toBe('/assess/current-language');
    expect(await answer('current-language', 'java')).toBe('/assess/target');
    expect(await answer('target', 'microcontroller')).toBe('/assess/workload');
    expect(await answer('target', 'server')).toBe('/assess/host');
    expect(await answer('memory', 'unknown')).toBe('/assess/worst-defect');
    expect(await answersOf(assessment)).toEqual({
      situation: ['new-system'],
      'current-language': ['java'],
      target: ['server'],
      memory: ['unknown'],
    });
  });

  test('the same answer twice is one answer', async () => {
    const assessment = await start();
    const once = { assessment, question: 'target', answer: 'server', stay: 'yes' };
    expect(await send(saveAnswerAction, once)).toEqual({ status: 'done', href: '/assess/host' });
    expect(await send(saveAnswerAction, once)).toEqual({ status: 'done', href: '/assess/host' });
    expect(await answersOf(assessment)).toEqual({ target: ['server'] });
  });

  test('the last question leads to the review, and so does one that was edited from there (A09)', async () => {
    const assessment = await start();
    const last = { assessment, question: 'priorities', 'answer[]': ['latency', 'run-cost'] };
    expect(await send(saveAnswerAction, last)).toBe('/assess/review');
    const edited = { assessment, question: 'target', answer: 'cli', from: 'review' };
    expect(await send(saveAnswerAction, edited)).toBe('/assess/review');
    expect(await answersOf(assessment)).toMatchObject({ priorities: ['latency', 'run-cost'] });
  });

  test('a press in the ranking is stored and shows the ranking again (A06)', async () => {
    const assessment = await start();
    const press = (order: string[], pick: string) =>
      send(saveAnswerAction, { assessment, question: 'priorities', 'answer[]': order, pick });
    expect(await press([], 'latency')).toBe('/assess/priorities');
    expect(await press(['latency'], 'run-cost')).toBe('/assess/priorities');
    expect(await answersOf(assessment)).toEqual({ priorities: ['latency', 'run-cost'] });
    expect(await press(['latency', 'run-cost', 'simplicity'], 'longevity')).toMatchObject({
      status: 'invalid',
      values: { answer: ['latency', 'run-cost', 'simplicity'] },
    });
  });

  test('what is refused is given back and not stored', async () => {
    const assessment = await start();
    const both = { assessment, question: 'mandate', 'answer[]': ['none', 'go-required'] };
    expect(await send(saveAnswerAction, both)).toMatchObject({
      status: 'invalid',
      fieldErrors: { answer: expect.stringContaining('cannot be combined with other answers') as string },
      values: { answer: ['none', 'go-required'] },
    });
    expect(await answersOf(assessment)).toEqual({});
  });

  test('somebody else cannot answer, name or finish it (P11)', async () => {
    const assessment = await start();
    arriveAs();
    await start();
    const refused = { status: 'error', code: 'not-found' };
    const forms: [FormAction, Fields][] = [
      [saveAnswerAction, { assessment, question: 'target', answer: 'server' }],
      [savePartsAction, { assessment, question: 'components', parts: 'one-system' }],
      [nameSystemAction, { assessment, systemName: 'Mine' }],
      [completeAssessmentAction, { assessment }],
      [continueAssessmentAction, { assessment }],
    ];
    for (const [action, fields] of forms) expect(await send(action, fields)).toMatchObject(refused);
    expect(await answersOf(assessment)).toEqual({});
  });
});

describe('the list of parts (A01)', () => {
  const parts = { question: 'components', parts: 'listed', rows: '2', 'name-0': 'Ingest', 'name-1': 'Admin' };

  test('is stored with what differs', async () => {
    const assessment = await start();
    const form = { assessment, ...parts, 'target-1': 'serverless', 'share-0': 'large' };
    expect(await send(savePartsAction, form)).toBe('/assess/priorities');
    const rows = await sql('select name, share, answers from "AssessmentComponent" order by position');
    expect(rows).toEqual([
      { name: 'Ingest', share: 'large', answers: {} },
      { name: 'Admin', share: 'medium', answers: { target: 'serverless' } },
    ]);
    expect(await answersOf(assessment)).toEqual({ components: ['listed'] });
    expect(await send(savePartsAction, { assessment, question: 'components', parts: 'one-system' })).toBe(
      '/assess/priorities',
    );
    expect(
      await sql(
        'select part.id from "AssessmentComponent" part join "Respondent" r on r.id = respondent_id where assessment_id = $1',
        [assessment],
      ),
    ).toEqual([]);
  });

  test('a row more or less stores nothing and keeps what was typed', async () => {
    const assessment = await start();
    expect(await send(savePartsAction, { assessment, ...parts, add: 'yes' })).toMatchObject({
      status: 'invalid',
      fieldErrors: {},
      values: { rows: '3', 'name-0': 'Ingest', 'name-1': 'Admin' },
    });
    expect(await send(savePartsAction, { assessment, ...parts, remove: '0' })).toMatchObject({
      values: { rows: '1', 'name-0': 'Admin' },
    });
    expect(await answersOf(assessment)).toEqual({});
  });
});

describe('finishing (A09, P36)', () => {
  test('nothing answered is refused with what to do', async () => {
    const assessment = await start();
    expect(await send(completeAssessmentAction, { assessment })).toMatchObject({
      status: 'error',
      code: 'nothing-answered',
    });
  });

  test('leads to one report, however often it is sent, and ends the answering', async () => {
    const assessment = await start();
    await send(saveAnswerAction, { assessment, question: 'target', answer: 'server' });
    const report = await send(completeAssessmentAction, { assessment });
    expect(report).toMatch(/^\/reports\/[0-9a-f-]{36}$/u);
    expect(await send(completeAssessmentAction, { assessment })).toBe(report);
    expect(await send(continueAssessmentAction, { assessment })).toBe(report);
    const late = { assessment, question: 'target', answer: 'cli' };
    expect(await send(saveAnswerAction, late)).toMatchObject({ status: 'error', code: 'already-complete' });
    expect(await answersOf(assessment)).toEqual({ target: ['server'] });
  });
});

describe('coming back (A08)', () => {
  test('the private link goes on at the first open question on another device', async () => {
    const assessment = await start();
    await send(saveAnswerAction, { assessment, question: 'situation', answer: 'new-system' });
    const token = await held();
    arriveAs();
    expect(await send(resumeAssessmentAction, { token })).toBe('/assess/current-language');
    expect(await held()).toBe(token);
  });

  test('an unknown and an expired link are the same', async () => {
    const assessment = await start();
    const token = await held();
    await sql('update "Assessment" set expires_at = now() - interval \'1 second\' where id = $1', [
      assessment,
    ]);
    arriveAs();
    const expired = await send(resumeAssessmentAction, { token });
    const unknown = await send(resumeAssessmentAction, { token: 'x'.repeat(43) });
    expect(expired).toEqual(unknown);
    expect(unknown).toMatchObject({ status: 'error', code: 'not-found', values: {} });
    expect(await held()).toBe('');
  });

  test('guessing links is refused after a while, as a page and as a form, and a good link opens all the same (P20)', async () => {
    await start();
    const token = await held();
    const address = '203.0.113.91';
    arriveAs({ address });
    const guess = () => randomBytes(32).toString('base64url');
    const tries: unknown[] = [];
    for (let count = 0; count < 31; count += 1)
      tries.push(await send(resumeAssessmentAction, { token: guess() }));
    expect(tries[29]).toMatchObject({ status: 'error', code: 'not-found' });
    expect(tries[30]).toMatchObject({ status: 'error', code: 'rate-limited' });
    const pageOf = (link: string, from = address) =>
      isGuess(new Request(`http://localhost/resume/${link}`, { headers: { 'x-forwarded-for': from } }));
    expect(await pageOf(guess())).toBe(true);
    expect(await pageOf(guess(), '203.0.113.92')).toBe(false);
    expect(await pageOf(token)).toBe(false);
    expect(await send(resumeAssessmentAction, { token })).toBe('/assess/situation');
  });

  test('of several assessments the chosen one comes first', async () => {
    const first = await start('First');
    const firstToken = await held();
    await start('Second');
    const [secondToken] = (await held()).split('.');
    expect(await send(continueAssessmentAction, { assessment: first })).toBe('/assess/situation');
    expect(await held()).toBe(`${firstToken}.${secondToken}`);
  });

  test('forgetting takes the links off the browser and deletes nothing', async () => {
    const assessment = await start();
    const token = await held();
    expect(await send(forgetAssessmentsAction, {})).toBe('/reports');
    expect(await held()).toBe('');
    arriveAs();
    expect(await send(resumeAssessmentAction, { token })).toBe('/assess/situation');
    expect((await newest()).id).toBe(assessment);
  });
});
