import { cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { Progress, type Say } from '../start/progress';
import { Shutdown, StopRequested } from '../start/shutdown';
import { findBrowser } from '../test/browser/find-browser';
import { auditPages } from './pages/audit-pages';
import { openBrowser } from './pages/browser';
import { judgeFelt } from './pages/judge-felt';
import { judgePages } from './pages/judge-pages';
import { measureFelt, slowness } from './pages/measure-felt';
import { measureThroughput } from './pages/measure-throughput';
import { listPages, requirePageNames } from './pages/page-list';
import { serveProduct } from './pages/product';
import { serveReference } from './pages/reference';
import { installedVersions } from './pages/versions';
import { walkProduct } from './pages/walk-product';

/**
 * The public pages (V9, V10), beside the smallest page that the framework can serve from the same database.
 * Both are built in this run and served on the loopback address, the product as `npm start` would, with a data
 * folder of its own. Prints JSON: what a person feels on a slowed-down phone, Lighthouse (mobile, simulated
 * throttling) and bytes on the wire, both the median of the runs, and requests per second, each beside that
 * smallest page.
 *
 * `--runs 3` measures each page three times, `--only home,report` only these pages, `--no-load` measures no
 * throughput.
 */
const longestMinutes = 60;

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    'no-load': { type: 'boolean', default: false },
  },
});

const shutdown = new Shutdown();
const timer = setTimeout(() => {
  say(`Not finished after ${longestMinutes} minutes.`);
  process.kill(process.pid, 'SIGTERM');
}, longestMinutes * 60_000);

let exitCode = 0;
try {
  const result = await Promise.race([measure(), shutdown.requested]);
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
} catch (error) {
  exitCode = 1;
  const stopped = error instanceof StopRequested || shutdown.signal.aborted;
  say(stopped ? 'Stopping.' : error instanceof Error ? error.message : String(error));
}
clearTimeout(timer);
await shutdown.run(say);
process.exit(exitCode);

async function measure() {
  const runs = Number(options.runs);
  if (!Number.isInteger(runs) || runs < 1 || runs > 25)
    throw new Error('--runs takes a number from 1 to 25.');
  const only = options.only.split(',').filter(Boolean);
  requirePageNames(only);
  const browserPath = findBrowser();
  if (browserPath === null) {
    throw new Error(
      'This needs Chromium or Google Chrome. Install one, or set CHROMIUM_PATH to its program.',
    );
  }
  const progress = new Progress(13, process.stderr);
  const product = await serveProduct(progress, shutdown, say);
  const reference = await serveReference(product.databaseUrl, progress, shutdown);
  const browser = await openBrowser(browserPath, shutdown);
  const walked = await step(progress, 'Assessment, report and share link', () =>
    walkProduct(browser.port, product.origin),
  );
  const pages = listPages(product, reference, walked, only);
  const audits = await step(progress, `Lighthouse, ${pages.length} pages, ${runs} times`, (detail) =>
    auditPages(browser.port, pages, runs, shutdown, detail),
  );
  const felt = await step(progress, `As a person feels it, ${runs} times`, (detail) =>
    measureFelt(browser.port, pages, runs, shutdown, detail),
  );
  const throughput = options['no-load']
    ? null
    : await step(progress, 'Throughput', (detail) => measureThroughput(pages, shutdown, detail));
  return {
    bench: 'pages',
    machine: {
      node: process.version,
      cpu: cpus()[0]?.model,
      cores: cpus().length,
      memoryGiB: Math.round(totalmem() / 2 ** 30),
      load: loadavg().map((load) => Math.round(load * 100) / 100),
    },
    versions: { ...installedVersions(), browser: browser.version },
    lighthouse: { form: 'mobile', throttling: 'simulated', runs, figure: 'median' },
    ...judgePages(pages, audits),
    felt: { slowness, ...judgeFelt(pages, felt) },
    throughput,
  };
}

async function step<Value>(
  progress: Progress,
  title: string,
  work: (detail: Say) => Promise<Value>,
): Promise<Value> {
  const outcome: { value?: Value } = {};
  await progress.step(title, async (detail) => {
    outcome.value = await work(detail);
    return 'done';
  });
  return outcome.value as Value;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
