import lighthouse, { type Result } from 'lighthouse';
import type { Shutdown } from '../../start/shutdown';
import type { BenchPage } from './page-list';
import { type PageReading, readAudit } from './read-audit';

const longestMilliseconds = 120_000;
/** On a busy machine the browser now and then loses the trace of a page load. */
const mostTries = 3;

/**
 * Audits each page several times with an empty cache. The pages take turns, so that a busy minute of the
 * machine does not fall on one page alone. Nothing is reported to anybody: only Lighthouse's command line does.
 *
 * @returns the readings by the page's name, in the order in which they were taken.
 */
export async function auditPages(
  port: number,
  pages: readonly BenchPage[],
  runs: number,
  shutdown: Shutdown,
  say: (detail: string) => void,
): Promise<Map<string, PageReading[]>> {
  const readings = new Map<string, PageReading[]>(pages.map(({ name }) => [name, []]));
  for (let run = 1; run <= runs; run++) {
    for (const page of pages) {
      say(`${page.name}, run ${run}`);
      readings.get(page.name)?.push(readAudit(await auditUntilDone(port, page, shutdown)));
    }
  }
  return readings;
}

async function auditUntilDone(port: number, page: BenchPage, shutdown: Shutdown): Promise<Result> {
  for (let tries = 1; ; tries++) {
    shutdown.check();
    try {
      return await audit(port, page);
    } catch (error) {
      if (tries === mostTries) throw error;
    }
  }
}

async function audit(port: number, page: BenchPage): Promise<Result> {
  const running = lighthouse(page.url, {
    port,
    output: 'json',
    logLevel: 'silent',
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    ...(page.cookie ? { extraHeaders: { Cookie: page.cookie } } : {}),
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Lighthouse hangs on ${page.name}.`)), longestMilliseconds);
  });
  const result = await Promise.race([running, late]).finally(() => clearTimeout(timer));
  const problem = result?.lhr.runtimeError?.message;
  if (!result || problem) throw new Error(`Lighthouse on ${page.name}: ${problem ?? 'no result'}`);
  if (result.lhr.finalDisplayedUrl !== page.url) {
    throw new Error(`${page.name} led to ${result.lhr.finalDisplayedUrl}.`);
  }
  return result.lhr;
}
