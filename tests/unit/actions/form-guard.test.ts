import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { testEnvironment } from '../../support/test-environment';

for (const [name, value] of Object.entries(testEnvironment('postgresql://localhost/not-asked')))
  vi.stubEnv(name, value);
const { guardProblem, newFormStamp } = await import('@/lib/actions/form-guard');

afterAll(() => {
  vi.unstubAllEnvs();
});
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-25T12:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const after = (seconds: number) => vi.advanceTimersByTime(seconds * 1_000);

describe('the guard of public forms (A28, P32)', () => {
  test('lets a person pass who took their time and filled in nothing hidden', () => {
    const stamp = newFormStamp('challenge');
    after(3);
    expect(guardProblem('challenge', { trap: '', stamp })).toBeNull();
    after(2 * 60 * 60 - 3);
    expect(guardProblem('challenge', { trap: '', stamp })).toBeNull();
  });

  test('says how long to wait, and the same stamp passes then', () => {
    const stamp = newFormStamp('challenge');
    after(1);
    expect(guardProblem('challenge', { trap: '', stamp })).toEqual({ reason: 'too-fast', stamp, seconds: 2 });
    after(2);
    expect(guardProblem('challenge', { trap: '', stamp })).toBeNull();
  });

  test('sends back a form whose hidden field was filled in', () => {
    const stamp = newFormStamp('challenge');
    after(10);
    expect(guardProblem('challenge', { trap: 'https://pills.test', stamp })).toMatchObject({
      reason: 'filled',
    });
  });

  test('makes nobody wait whose page was open for too long', () => {
    const stamp = newFormStamp('brief');
    after(24 * 60 * 60 + 1);
    const problem = guardProblem('brief', { trap: '', stamp });
    expect(problem).toMatchObject({ reason: 'too-old', seconds: 0 });
    expect(guardProblem('brief', { trap: '', stamp: problem!.stamp })).toBeNull();
  });

  test('takes the first press of the button that starts an assessment, but no form that is not ours', () => {
    expect(guardProblem('start', { trap: '', stamp: newFormStamp('start') })).toBeNull();
    expect(guardProblem('start', { trap: '', stamp: '' })).toMatchObject({ reason: 'too-old' });
    expect(guardProblem('start', { trap: 'x', stamp: newFormStamp('start') })).toMatchObject({
      reason: 'filled',
    });
  });

  test.each([
    ['an old stamp', (stamp: string) => stamp, 2 * 60 * 60 + 1],
    ['a stamp of another form', () => newFormStamp('brief'), 10],
    ['a stamp with another moment', (stamp: string) => `1${stamp}`, 10],
    ['a stamp with another signature', (stamp: string) => `${stamp.slice(0, -1)}!`, 10],
    ['no stamp', () => '', 10],
  ])('draws the form anew for %s', (_what, changed, age) => {
    const stamp = changed(newFormStamp('challenge'));
    after(age);
    const problem = guardProblem('challenge', { trap: '', stamp });
    expect(problem).toMatchObject({ reason: 'too-old' });
    after(problem!.seconds);
    expect(guardProblem('challenge', { trap: '', stamp: problem!.stamp })).toBeNull();
  });
});
