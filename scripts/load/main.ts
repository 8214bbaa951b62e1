import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { serveProduct } from '../bench/pages/product';
import { quantile } from '../bench/pages/quantile';
import { Progress } from '../start/progress';
import { Shutdown, StopRequested } from '../start/shutdown';
import { answerAsCompany } from './company';

/**
 * npm run load: many companies answer at once, without scripts, each from an address of its own (V11); then one address
 * asks 120 times at once while others answer. Builds and serves the portal as `npm start` would, on the loopback address
 * with a data folder of its own. Prints a line per check with its figure; the exit code is 1 when a check fails. Times are
 * printed and not judged: they say as much about the machine.
 *
 * `--companies 200`, `--answers 20` and `--think 1000` (milliseconds) change the load.
 */
const { values: options } = parseArgs({
  options: {
    companies: { type: 'string', default: '200' },
    answers: { type: 'string', default: '20' },
    think: { type: 'string', default: '1000' },
  },
});
const maxMinutes = 15;
const greedyRequests = 120;

const shutdown = new Shutdown();
const timer = setTimeout(() => process.kill(process.pid, 'SIGTERM'), maxMinutes * 60_000);
const say = (line: string) => void process.stderr.write(`${line}\n`);
let failed = 0;

function check(name: string, isGood: boolean, figure: string): void {
  if (!isGood) failed += 1;
  process.stdout.write(`${isGood ? 'good' : 'BAD '}  ${name}: ${figure}\n`);
}

try {
  await Promise.race([run(), shutdown.requested]);
} catch (error) {
  failed += 1;
  say(error instanceof StopRequested ? 'Stopping.' : error instanceof Error ? error.message : String(error));
}
clearTimeout(timer);
await shutdown.run(say);
process.exit(failed > 0 ? 1 : 0);

async function run(): Promise<void> {
  const { origin, pid } = await serveProduct(new Progress(9, process.stderr), shutdown, say, {
    TRUSTED_PROXY_HOPS: '1',
  });
  const load = { answers: Number(options.answers), thinkMilliseconds: Number(options.think) };
  const addresses = Array.from(
    { length: Number(options.companies) },
    (_, index) => `198.18.${Math.floor(index / 250)}.${(index % 250) + 1}`,
  );
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, residentMegabytes(pid))), 250);
  const began = performance.now();
  const companies = await Promise.all(addresses.map((address) => answerAsCompany(origin, address, load)));
  clearInterval(watch);
  const samples = companies.flatMap((company) => company.samples);
  const seconds = (performance.now() - began) / 1_000;
  const times = samples.map(({ milliseconds }) => milliseconds);
  const refused = samples.filter(({ status }) => status === 503 || status === 429).length;
  const broken = samples.filter(({ status }) => status >= 500 && status !== 503).length;
  const problems = new Set(companies.flatMap(({ problem }) => problem ?? []));
  check('companies refused', refused === 0, `${refused} of ${samples.length} requests`);
  check('errors of the server', broken === 0, `${broken} of ${samples.length} requests`);
  check(
    'companies that came through',
    problems.size === 0,
    `${companies.filter(({ problem }) => problem === null).length} of ${companies.length} ${[...problems].join('; ')}`,
  );
  const figures = [0.5, 0.95, 0.99].map((share) => `${Math.round(quantile(times, share))} ms`).join(' / ');
  check('p50 / p95 / p99', true, `${figures} at ${Math.round(samples.length / seconds)} requests/s`);
  check('memory of the web server', peak <= 500, `${peak} MB`);
  await greedy(origin);
}

/** One address with many requests at once turns nobody else away, and no health check red. */
async function greedy(origin: string): Promise<void> {
  const headers = { 'x-forwarded-for': '203.0.113.9', cookie: '__Host-plumbline=junk; plumbline=junk' };
  const storm = Promise.all(
    Array.from({ length: greedyRequests }, () => fetch(`${origin}/reports`, { headers }).then(statusOf)),
  );
  const others = Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      answerAsCompany(origin, `198.19.0.${index + 1}`, { answers: 3, thinkMilliseconds: 100 }),
    ),
  );
  const health = Promise.all(Array.from({ length: 30 }, () => fetch(`${origin}/api/health`).then(statusOf)));
  const refused = (await others)
    .flatMap(({ samples }) => samples)
    .filter(({ status }) => status >= 429).length;
  check('others refused beside one greedy address', refused === 0, `${refused} requests`);
  const red = (await health).filter((status) => status !== 200).length;
  check('red health checks beside it', red === 0, `${red} of 30`);
  const failures = (await storm).filter((status) => status >= 500 && status !== 503).length;
  check('its own requests that failed', failures === 0, `${failures} of ${greedyRequests}`);
}

async function statusOf(response: Response): Promise<number> {
  await response.arrayBuffer();
  return response.status;
}

/** Resident memory of a process as Linux says it; 0 where it does not. */
function residentMegabytes(pid: number): number {
  try {
    const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Math.round(Number(kilobytes) / 1024);
  } catch {
    return 0;
  }
}
