import { type Browser, chromium, devices, type Page } from '@playwright/test';
import type { Shutdown } from '../../start/shutdown';
import type { BenchPage } from './page-list';
import { median } from './quantile';

/** Milliseconds on a phone that is really slowed down, from the first touch on. */
export type FirstAct = {
  /** Until the page's scripts have taken over its last link. */
  ready: number;
  /** What tasks of more than 50 ms took beyond these. */
  blocked: number;
  /** The longest task. */
  longest: number;
};

type Task = { start: number; duration: number };

/** Lighthouse's phone: a fourth of the processor, slow 4G. */
const slowness = { processor: 4, latency: 150, bytesPerSecond: (1.6 * 1024 * 1024) / 8 };

/**
 * What scripts cost that wait for somebody to act, and that Lighthouse therefore does not see (decision 0027): each
 * page is opened with an empty cache, left alone until its scripts have been fetched, and touched.
 *
 * @returns the medians, by the page's name.
 */
export async function measureFirstActs(
  port: number,
  pages: readonly BenchPage[],
  runs: number,
  shutdown: Shutdown,
  say: (detail: string) => void,
): Promise<Record<string, FirstAct>> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  try {
    const figures: [string, FirstAct][] = [];
    for (const page of pages.filter(({ isReference }) => !isReference)) {
      const acts: FirstAct[] = [];
      for (let run = 1; run <= runs; run++) {
        shutdown.check();
        say(`${page.name}, run ${run}`);
        acts.push(await touchOnce(browser, page));
      }
      const middle = (pick: keyof FirstAct) => Math.round(median(acts.map((act) => act[pick])));
      figures.push([
        page.name,
        { ready: middle('ready'), blocked: middle('blocked'), longest: middle('longest') },
      ]);
    }
    return Object.fromEntries(figures);
  } finally {
    // Ends the sessions, not the browser.
    await browser.close();
  }
}

async function touchOnce(browser: Browser, { url, cookie }: BenchPage): Promise<FirstAct> {
  const context = await browser.newContext({
    ...devices['Pixel 7'],
    extraHTTPHeaders: cookie ? { cookie } : {},
  });
  try {
    const page = await context.newPage();
    await slowDown(page);
    await page.addInitScript(listenForTasks);
    await page.goto(url);
    await page.waitForFunction(areScriptsThere);
    await page.touchscreen.tap(3, 300);
    const ready = await (await page.waitForFunction(readyAfterTouch)).jsonValue();
    const tasks = await page.evaluate(tasksAfterTouch);
    return {
      ready: Number(ready),
      blocked: tasks.reduce((total, { duration }) => total + duration - 50, 0),
      longest: Math.max(0, ...tasks.map(({ duration }) => duration)),
    };
  } finally {
    await context.close();
  }
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { processor, latency, bytesPerSecond } = slowness;
  await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}

declare global {
  // What the functions below leave for each other in the page.
  var benchTasks: Task[];
  var benchTouched: number;
}

// The rest runs in the page.

function listenForTasks(): void {
  globalThis.benchTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      globalThis.benchTasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask' });
  addEventListener('touchstart', ({ timeStamp }) => (globalThis.benchTouched ??= timeStamp), true);
}

/** Fetched ahead, every one of them. */
function areScriptsThere(): boolean {
  const fetched = new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
  const waiting = [...document.querySelectorAll<HTMLElement>('script[data-src]')];
  return waiting.length > 0 && waiting.every(({ dataset }) => fetched.has(dataset.src ?? ''));
}

/** React marks what it has taken over. */
function readyAfterTouch(): number | false {
  const last = [...document.querySelectorAll('a')].at(-1);
  const isTaken = last !== undefined && Object.keys(last).some((name) => name.startsWith('__reactProps'));
  return isTaken && performance.now() - globalThis.benchTouched;
}

async function tasksAfterTouch(): Promise<Task[]> {
  await new Promise((resolve) => requestIdleCallback(resolve));
  return globalThis.benchTasks.filter(({ start }) => start >= globalThis.benchTouched);
}
