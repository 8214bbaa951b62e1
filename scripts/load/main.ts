import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { processorTime } from '../bench/pages/processor-time';
import { Checks } from '../harness/checks';
import { TrialPortal } from '../harness/trial-portal';
import { type Answer, closeConnections, Visitor } from '../harness/visitor';
import { Shutdown, StopRequested } from '../start/shutdown';
import { type AnswerActions, Company, type Observe } from './company';
import { Observation } from './observation';

/**
 * `npm run load`: many companies answering at once on a portal of its own (V11), and one address that asks for far more
 * than its share. One line of JSON per check; exit code 1 when one is missed. Companies and portal share the machine,
 * so a time that is missed on a busy machine says little; refusals and errors always count.
 *
 * `--companies 200`, `--answers 20`, `--think 1000` (milliseconds between two answers, on average).
 */
const { values: options } = parseArgs({
  options: {
    companies: { type: 'string', default: '200' },
    answers: { type: 'string', default: '20' },
    think: { type: 'string', default: '1000' },
  },
});
const count = Number(options.companies);
const answers = Number(options.answers);
const meanThink = Number(options.think);
const mostMegabytes = 500;
const fewCompanies = 20;
const greedyRequests = 120;
const greedySeconds = 15;
const longestMinutes = 10;

const say = (line: string) => process.stderr.write(`${line}\n`);
const checks = new Checks((line) => process.stdout.write(`${line}\n`));
const shutdown = new Shutdown();
const portal = new TrialPortal();
shutdown.add({ name: 'Trial portal', stop: () => portal.stop(), force: () => undefined });
const timer = setTimeout(() => process.kill(process.pid, 'SIGTERM'), longestMinutes * 60_000);

let exitCode = 0;
try {
  await Promise.race([run(), shutdown.requested]);
  if (checks.missed > 0) exitCode = 1;
} catch (error) {
  exitCode = 1;
  say(error instanceof StopRequested ? 'Stopping.' : String(error instanceof Error ? error.stack : error));
}
clearTimeout(timer);
closeConnections();
await shutdown.run(say);
process.exit(exitCode);

async function run(): Promise<void> {
  say(
    `Load of this machine before: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
  );
  say(`Started in ${((await portal.start()) / 1000).toFixed(1)} s`);
  const { companies, actions } = await begin();
  say(`${companies.length} companies have begun`);
  const few = companies.slice(0, fewCompanies);
  const alone = await phase('scripts on', few, (company, observe) =>
    company.answerWithScripts(answers, actions, think, observe),
  );
  checks.atMost(`${few.length} companies: p95 of storing an answer (V2)`, alone.p95('action'), 50, 'ms');
  await phase('scripts on', companies, (company, observe) =>
    company.answerWithScripts(answers, actions, think, observe),
  );
  await phase('scripts off', companies, (company, observe) => company.answerPlainly(answers, think, observe));
  await greedy(companies.slice(0, Math.ceil(count / 5)), actions);
}

/** Between half and one and a half of the mean, so that the companies do not answer in step. */
function think(): number {
  return meanThink * (0.5 + Math.random());
}

async function begin(): Promise<{ companies: Company[]; actions: AnswerActions }> {
  const reader = await Company.begin(portal.origin, '203.0.113.1');
  const { known, actions } = await reader.readQuestions();
  const companies: Company[] = [];
  const numbers = Array.from({ length: count }, (_, number) => number);
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let number = numbers.pop(); number !== undefined; number = numbers.pop()) {
        const address = `198.51.${100 + Math.floor(number / 250)}.${number % 250}`;
        const company = await Company.begin(portal.origin, address);
        company.learn(known, await company.readAssessmentId());
        companies.push(company);
      }
    }),
  );
  return { companies, actions };
}

async function phase(
  name: string,
  companies: readonly Company[],
  walk: (company: Company, observe: Observe) => Promise<void>,
): Promise<Observation> {
  const seen = new Observation();
  const memory = watchMemory();
  const server = portal.serverPid;
  const before = processorTime(server);
  const start = performance.now();
  await Promise.all(
    companies.map(async (company) => {
      await delay(think());
      await walk(company, seen.observe);
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  const title = `${companies.length} companies, ${answers} answers each, ${name}`;
  seen.report(title, checks);
  checks.tell(`${title}: requests per second`, seen.count / seconds, '1/s');
  checks.tell(
    `${title}: processor time of the web server per request`,
    (processorTime(server) - before) / seen.count,
    'ms',
  );
  checks.atMost(`${title}: memory of the web server`, memory.stop(), mostMegabytes, 'MB');
  return seen;
}

/** One address keeps 120 requests under way while some companies answer; nobody else may notice. */
async function greedy(companies: readonly Company[], actions: AnswerActions): Promise<void> {
  const seen = new Observation();
  const until = Date.now() + greedySeconds * 1_000;
  const stranger = new Visitor(portal.origin, '203.0.113.200');
  stranger.setCookie('plumbline.respondent', 'x'.repeat(43));
  const taken: Answer[] = [];
  const health: Answer[] = [];
  const prober = new Visitor(portal.origin, '203.0.113.201');
  await Promise.all([
    ...Array.from({ length: greedyRequests }, async () => {
      while (Date.now() < until) taken.push(await stranger.ask('/reports'));
    }),
    (async () => {
      while (Date.now() < until) {
        health.push(await prober.ask('/api/health'));
        await delay(100);
      }
    })(),
    ...companies.map(async (company) => {
      while (Date.now() < until) await company.answerWithScripts(1, actions, think, seen.observe);
    }),
  ]);
  const title = `one address with ${greedyRequests} requests at once beside ${companies.length} companies`;
  checks.tell(`${title}: its own requests`, taken.length, 'requests');
  seen.report(title, checks);
  const red = health.filter(({ status }) => status !== 200).length;
  checks.none(`${title}: red health checks of ${health.length}`, red, 'checks');
}

/** Looks at the memory of the web server several times a second. */
function watchMemory(): { stop: () => number } {
  let most = 0;
  const look = () => (most = Math.max(most, residentMegabytes(portal.serverPid)));
  const timer = setInterval(look, 200);
  return {
    stop: () => {
      clearInterval(timer);
      return most;
    },
  };
}

/** NaN where the system does not tell. */
function residentMegabytes(pid: number): number {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes) / 1024;
  } catch {
    return Number.NaN;
  }
}
