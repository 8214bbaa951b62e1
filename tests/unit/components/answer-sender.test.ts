import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  AnswerSender,
  longestWait,
  quietMilliseconds,
  retryDelays,
  type Outcome,
} from '@/components/assessment/answer-sender';
import type { KeptAnswer } from '@/components/assessment/kept-answers';
import type { FormState } from '@/lib/shared/form-state';

const done: FormState = { status: 'done', href: '/assess/host' };
const answer = (question: string, value = 'server'): KeptAnswer => ({
  assessment: 'a',
  question,
  fields: [['answer', value]],
});

/** A sender over a device and a server that the test controls. */
function setUp(deliver: (sent: KeptAnswer) => Promise<FormState>) {
  const kept = new Map<string, KeptAnswer>();
  const sender = new AnswerSender({
    keep: (one) => kept.set(one.question, one),
    forget: (one) => kept.delete(one.question),
  });
  const delivered: KeptAnswer[] = [];
  sender.connect((one) => {
    delivered.push(one);
    return deliver(one);
  });
  const outcomes: Outcome[] = [];
  return { sender, kept, delivered, outcomes, hear: (outcome: Outcome) => outcomes.push(outcome) };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());
const settled = () => vi.advanceTimersByTimeAsync(0);

test('an answer is on the device until the server has it (A08)', async () => {
  const { sender, kept, outcomes, hear } = setUp(() => Promise.resolve(done));
  sender.send(answer('target'), hear);
  expect(kept.size).toBe(1);
  await settled();
  expect(kept.size).toBe(0);
  expect(outcomes).toEqual([{ kind: 'saved', href: '/assess/host' }]);
  expect(sender.state).toBe('saved');
});

test('a quick reply is not announced by "saving", a slow one is (A08)', async () => {
  let reply: (state: FormState) => void = () => undefined;
  const { sender } = setUp(() => new Promise((resolve) => (reply = resolve)));
  sender.send(answer('target'));
  await vi.advanceTimersByTimeAsync(quietMilliseconds - 1);
  expect(sender.state).toBe('idle');
  await vi.advanceTimersByTimeAsync(1);
  expect(sender.state).toBe('saving');
  reply(done);
  await settled();
  expect(sender.state).toBe('saved');
});

test('of several answers to one question only the newest is sent, and only its sender hears of it (A08)', async () => {
  let reply: (state: FormState) => void = () => undefined;
  const { sender, delivered, outcomes, hear } = setUp(() => new Promise((resolve) => (reply = resolve)));
  const early = vi.fn();
  sender.send(answer('target', 'cli'), early);
  sender.send(answer('target', 'wasm'), early);
  sender.send(answer('target', 'server'), hear);
  reply(done);
  await settled();
  reply(done);
  await settled();
  expect(delivered.map((one) => one.fields[0]?.[1])).toEqual(['cli', 'server']);
  expect(early).not.toHaveBeenCalled();
  expect(outcomes).toHaveLength(1);
});

test('the same answer again is not sent twice (A08)', async () => {
  let reply: (state: FormState) => void = () => undefined;
  const { sender, delivered, outcomes, hear } = setUp(() => new Promise((resolve) => (reply = resolve)));
  sender.send(answer('target'));
  sender.send(answer('target'), hear);
  reply(done);
  await settled();
  expect(delivered).toHaveLength(1);
  expect(outcomes).toEqual([{ kind: 'saved', href: '/assess/host' }]);
});

describe('while the server cannot be reached (A08)', () => {
  const unreachable: [string, () => Promise<FormState>][] = [
    ['the connection is lost', () => Promise.reject(new TypeError('Failed to fetch'))],
    [
      'the database is lost',
      () => Promise.resolve({ status: 'error', code: 'unavailable', message: '', values: {} }),
    ],
    ['nothing comes back', () => new Promise(() => undefined)],
  ];

  test.each(unreachable)('because %s, the answer is kept and sent later', async (_why, fail) => {
    let down = true;
    const { sender, kept, outcomes, hear } = setUp(() => (down ? fail() : Promise.resolve(done)));
    sender.send(answer('target'), hear);
    await vi.advanceTimersByTimeAsync(longestWait);
    expect(outcomes[0]).toEqual({ kind: 'kept' });
    expect(sender.state).toBe('kept');
    expect(kept.size).toBe(1);
    down = false;
    await vi.advanceTimersByTimeAsync(longestWait + retryDelays.reduce((sum, delay) => sum + delay, 0));
    expect(outcomes.at(-1)).toEqual({ kind: 'saved', href: '/assess/host' });
    expect(sender.state).toBe('saved');
    expect(kept.size).toBe(0);
  });

  test('it waits longer each time, and not at all when told that the connection is back', async () => {
    const { sender, delivered } = setUp(() => Promise.reject(new TypeError('Failed to fetch')));
    sender.send(answer('target'));
    await settled();
    for (const [tries, delay] of retryDelays.entries()) {
      await vi.advanceTimersByTimeAsync(delay - 1);
      expect(delivered).toHaveLength(tries + 1);
      await vi.advanceTimersByTimeAsync(1);
      expect(delivered).toHaveLength(tries + 2);
    }
    sender.retry();
    await settled();
    expect(delivered).toHaveLength(retryDelays.length + 2);
  });

  test('answers to several questions wait, and all arrive in order', async () => {
    let down = true;
    const { sender, delivered, kept } = setUp(() =>
      down ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(done),
    );
    for (const question of ['target', 'host', 'workload']) sender.send(answer(question));
    await settled();
    expect([...kept.keys()]).toEqual(['target', 'host', 'workload']);
    down = false;
    delivered.length = 0;
    sender.retry();
    await settled();
    expect(delivered.map((one) => one.question)).toEqual(['target', 'host', 'workload']);
    expect(kept.size).toBe(0);
  });
});

test('a refusal is told and not tried again (A08)', async () => {
  const refusal: FormState = { status: 'error', code: 'already-complete', message: 'Finished.', values: {} };
  const { sender, kept, delivered, outcomes, hear } = setUp(() => Promise.resolve(refusal));
  sender.send(answer('target'), hear);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(outcomes).toEqual([{ kind: 'refused', state: refusal }]);
  expect(sender.state).toBe('unsaved');
  expect(delivered).toHaveLength(1);
  expect(kept.size).toBe(0);
});

test('a page that begins says what holds for it (A08)', () => {
  const { sender } = setUp(() => Promise.resolve(done));
  sender.arrive(true);
  expect(sender.state).toBe('saved');
  sender.markUnsaved();
  expect(sender.state).toBe('unsaved');
  sender.arrive(false);
  expect(sender.state).toBe('idle');
});
