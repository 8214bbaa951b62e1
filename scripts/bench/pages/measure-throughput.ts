import autocannon from 'autocannon';
import type { Shutdown } from '../../start/shutdown';
import type { BenchPage } from './page-list';
import { processorTime } from './processor-time';
import { quantile } from './quantile';

const connections = 16;
const rounds = 3;
const warmSeconds = 2;
const seconds = 4;
/** V10: the least ratio of the home page to the smallest page. */
const leastRatio = 0.8;

type Load = { times: number[]; seconds: number; refused: number; processor: number };

/**
 * How many requests per second each page answers, for sixteen clients that ask again at once and take
 * compressed answers as browsers do (V10). Before each turn of a page the smallest page has one, so that both
 * meet the same machine; `ratio` is the page's requests per second over the smallest page's in those turns.
 * Latencies are milliseconds. The clients share the processors with the servers, and the machine may have other
 * work, so `processor`, the server's own processor time per answer in milliseconds, stands beside them, and
 * `processorRatio` compares the same way.
 */
export async function measureThroughput(
  pages: readonly BenchPage[],
  shutdown: Shutdown,
  say: (detail: string) => void,
) {
  const reference = pages.find(({ isReference }) => isReference);
  if (!reference) throw new Error('There is no reference to compare with.');
  const results = [];
  for (const page of pages.filter(({ isReference }) => !isReference)) {
    say(page.name);
    const smallest: Load = nothing();
    const own: Load = nothing();
    for (const one of [reference, page]) await load(one, warmSeconds, shutdown);
    for (let round = 0; round < rounds; round++) {
      add(smallest, await load(reference, seconds, shutdown));
      add(own, await load(page, seconds, shutdown));
    }
    const [mine, theirs] = [summary(own), summary(smallest)];
    const ratio = rounded(mine.perSecond / theirs.perSecond);
    results.push({
      page: page.name,
      misses: page.name === 'home' && ratio < leastRatio ? ['throughput'] : [],
      ratio,
      processorRatio: rounded(theirs.processor / mine.processor),
      ...mine,
      reference: theirs,
    });
  }
  return { budget: { home: leastRatio }, connections, rounds, seconds, compressed: true, results };
}

/** Asks for a page for some seconds, and notes how long each answer took. */
async function load(page: BenchPage, duration: number, shutdown: Shutdown): Promise<Load> {
  shutdown.check();
  const times: number[] = [];
  const options = {
    // By number, so that no look-up of the name is measured.
    url: page.url.replace('//localhost:', '//127.0.0.1:'),
    headers: { 'accept-encoding': 'gzip', ...(page.cookie ? { cookie: page.cookie } : {}) },
    connections,
    duration,
  };
  const before = processorTime(page.server);
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const running = autocannon(options, (error: Error | null, found) =>
      error ? reject(error) : resolve(found),
    );
    running.on('response', (_client, _status, _bytes, time) => times.push(time));
  });
  const { non2xx, errors, timeouts, duration: taken } = result;
  return {
    times,
    seconds: taken,
    refused: non2xx + errors + timeouts,
    processor: processorTime(page.server) - before,
  };
}

function summary({ times, seconds: taken, refused, processor }: Load) {
  const at = (share: number) => Math.round(quantile(times, share) * 10) / 10;
  return {
    perSecond: Math.round(times.length / taken),
    answers: times.length,
    refused,
    processor: rounded(processor / times.length),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
  };
}

function nothing(): Load {
  return { times: [], seconds: 0, refused: 0, processor: 0 };
}

function add(to: Load, more: Load): void {
  for (const time of more.times) to.times.push(time);
  to.seconds += more.seconds;
  to.refused += more.refused;
  to.processor += more.processor;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
