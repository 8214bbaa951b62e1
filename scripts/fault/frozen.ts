import { setTimeout as delay } from 'node:timers/promises';
import type { Checks } from '../harness/checks';
import { signalTree } from '../harness/child-processes';
import type { TrialPortal } from '../harness/trial-portal';
import type { Answer } from '../harness/visitor';
import { withoutAction, type Writer } from './writer';

const longestMilliseconds = 3_000;
/** When each kind of request is sent, after the database froze: on its way already, at once, and when it is known. */
const moments = [0, 50, 2_500];
/** From then on the portal knows (lib/data/health.ts): nothing but the answer for a lost database is right. */
const knownMilliseconds = 2_500;
const recoverySeconds = 10;

/** One kind of request, and whether its answer is what it must be while the database does not answer. */
interface Kind {
  name: string;
  ask: () => Promise<Answer>;
  isRight: (answer: Answer) => boolean;
  /** What is right as well while the portal cannot know yet, because the request was answered before. */
  isRightBefore?: (answer: Answer) => boolean;
}

/**
 * Freezes the database, as a disk that hangs does, and sends every kind of request: each is answered within 3 s, says why,
 * and gives back what was typed. What needs no database is answered as always.
 */
export async function checkFrozen(portal: TrialPortal, writer: Writer, checks: Checks): Promise<void> {
  const kinds = kindsOf(writer);
  const worst = new Map<string, number>();
  const wrong = new Map<string, string[]>();
  const ask = async ({ name, ask: send, isRight, isRightBefore }: Kind, isKnown: boolean) => {
    const answer = await send();
    worst.set(name, Math.max(worst.get(name) ?? 0, answer.milliseconds));
    if (!isRight(answer) && (isKnown || isRightBefore?.(answer) !== true))
      wrong.set(name, [...(wrong.get(name) ?? []), `status ${answer.status}`]);
  };

  const database = portal.databasePid;
  const onTheirWay = kinds.map((kind) => ask(kind, false));
  signalTree(database, 'SIGSTOP');
  const begun = performance.now();
  try {
    await Promise.all([
      ...onTheirWay,
      ...moments.slice(1).map(async (moment) => {
        await delay(moment);
        await Promise.all(kinds.map((kind) => ask(kind, moment >= knownMilliseconds)));
      }),
    ]);
    // So many at once that not all of them can be on their way.
    await Promise.all(Array.from({ length: 8 }, () => kinds.map((kind) => ask(kind, true))).flat());
  } finally {
    signalTree(database, 'SIGCONT');
  }
  const frozen = ((performance.now() - begun) / 1_000).toFixed(1);
  for (const { name } of kinds) {
    checks.atMost(
      `database frozen for ${frozen} s, ${name}: longest answer`,
      worst.get(name) ?? Number.NaN,
      longestMilliseconds,
      'ms',
    );
    const answers = wrong.get(name) ?? [];
    checks.none(
      `database frozen, ${name}: wrong answers ${answers.join(', ')}`.trim(),
      answers.length,
      'answers',
    );
  }
  const seconds = await secondsUntil(
    async () => (await writer.visitor.ask(writer.sample.path)).status === 200,
  );
  checks.atMost('database goes on after it was frozen: pages are back', seconds, recoverySeconds, 's');
}

/** Asks again and again. @returns the seconds until it was so */
export async function secondsUntil(isSo: () => Promise<boolean>, mostSeconds = 60): Promise<number> {
  const start = performance.now();
  for (;;) {
    const seconds = (performance.now() - start) / 1_000;
    if (await isSo()) return (performance.now() - start) / 1_000;
    if (seconds > mostSeconds) return Number.POSITIVE_INFINITY;
    await delay(50);
  }
}

function kindsOf({ visitor, sample }: Writer): Kind[] {
  const { path, form, action } = sample;
  const option = form.choices.find(([name]) => name === 'answer')?.[1] ?? '';
  const fields = [...form.fields, ['answer', option] as const];
  const saysSo = ({ text }: Answer) => text.includes('We cannot reach our database right now');
  const has = (status: number) => (answer: Answer) => answer.status === status;
  return [
    {
      name: 'page',
      ask: () => visitor.ask(path),
      isRight: (answer) => answer.status === 503 && saysSo(answer),
      isRightBefore: has(200),
    },
    {
      name: 'form without scripts',
      ask: () => visitor.post(path, fields),
      isRight: (answer) =>
        answer.status === 503 && saysSo(answer) && answer.text.includes(`name="answer" value="${option}"`),
      isRightBefore: has(303),
    },
    {
      name: 'form with scripts',
      ask: () => visitor.callAction(path, action, withoutAction(fields)),
      isRight: (answer) =>
        answer.status === 200 && saysSo(answer) && answer.text.includes(`"answer":"${option}"`),
      isRightBefore: (answer) => answer.status === 200 && answer.text.includes('"status":"done"'),
    },
    {
      name: 'navigation with scripts',
      ask: () => visitor.navigate(path),
      isRight: (answer) => answer.status === 503 && saysSo(answer),
      isRightBefore: has(200),
    },
    {
      name: 'sign-in of next-auth',
      ask: () => visitor.post('/api/auth/callback/credentials', [['login', 'unknown']]),
      isRight: has(503),
      isRightBefore: ({ status }) => status >= 300 && status < 500,
    },
    {
      name: 'health',
      ask: () => visitor.ask('/api/health'),
      isRight: (answer) => answer.status === 503 && answer.text === '{"status":"unavailable"}',
      isRightBefore: has(200),
    },
    { name: 'page built in advance', ask: () => visitor.ask('/'), isRight: has(200) },
    {
      name: 'comparison narrowed by a visitor',
      ask: () => visitor.ask('/compare?favours=rust'),
      isRight: has(200),
    },
  ];
}
