import { type Browser, chromium, devices, type Page } from '@playwright/test';
import type { Shutdown } from '../../start/shutdown';
import type { FeltReading } from './judge-felt';
import type { BenchPage } from './page-list';

/** A fourth of the processor, and 1.6 Mbit/s with 150 ms; the browser applies both, nothing is simulated. */
export const slowness = { processor: 4, latency: 150, bytesPerSecond: 1_600_000 / 8 };

/**
 * Opens each page on a slowed-down phone with an empty cache and acts on it twice: at once when it is loaded, and again
 * after the first act is on the screen. The pages take turns, so that a busy minute does not fall on one page alone.
 *
 * @returns the readings by the page's name, in the order in which they were taken.
 */
export async function measureFelt(
  port: number,
  pages: readonly BenchPage[],
  runs: number,
  shutdown: Shutdown,
  say: (detail: string) => void,
): Promise<Map<string, FeltReading[]>> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const readings = new Map<string, FeltReading[]>(pages.map(({ name }) => [name, []]));
  try {
    for (let run = 1; run <= runs; run++) {
      for (const page of pages) {
        shutdown.check();
        say(`${page.name}, run ${run}`);
        readings.get(page.name)?.push(await feel(browser, page));
      }
    }
    return readings;
  } finally {
    // Ends the sessions, not the browser.
    await browser.close();
  }
}

async function feel(browser: Browser, { url, cookie, acts }: BenchPage): Promise<FeltReading> {
  const context = await browser.newContext({
    ...devices['Pixel 7'],
    extraHTTPHeaders: cookie ? { cookie } : {},
  });
  try {
    const page = await context.newPage();
    await slowDown(page);
    await page.addInitScript(observe);
    await page.goto(url, { waitUntil: 'load' });
    const [first, second] = acts;
    const firstAct = first === undefined ? Number.NaN : await tap(page, first);
    const secondAct = second === undefined ? Number.NaN : await tap(page, second);
    const { largestPaint, layoutShift } = await page.evaluate(() => globalThis.benchFelt);
    return { largestPaint, layoutShift, firstAct, secondAct };
  } finally {
    await context.close();
  }
}

/** @returns milliseconds from the tap to the next paint. */
async function tap(page: Page, selector: string): Promise<number> {
  const target = page.locator(selector).filter({ visible: true }).first();
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`${page.url()} has nothing to tap on: ${selector}.`);
  await page.evaluate(() => (globalThis.benchFelt.act = 0));
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  return page.evaluate(actOnScreen);
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
  /** What the functions below note in the page: milliseconds, and layout shift without a unit. */
  var benchFelt: { largestPaint: number; layoutShift: number; act: number };
}

// The rest runs in the page.

function observe(): void {
  const felt = (globalThis.benchFelt = { largestPaint: 0, layoutShift: 0, act: 0 });
  const listen = (type: string, note: (entry: PerformanceEntry) => void, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
      ...more,
    });
  listen('largest-contentful-paint', ({ startTime }) => (felt.largestPaint = startTime));
  listen('layout-shift', (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!shift.hadRecentInput) felt.layoutShift += shift.value;
  });
  const noteAct = (entry: PerformanceEntry) => {
    const { interactionId, duration } = entry as PerformanceEntry & { interactionId: number };
    if (interactionId > 0) felt.act = Math.max(felt.act, duration);
  };
  // 16 ms is the smallest duration that a browser reports; what is faster counts as 0.
  listen('event', noteAct, { durationThreshold: 16 });
}

/** The browser reports an act after the frame in which it was painted. */
async function actOnScreen(): Promise<number> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let frames = 0; frames < 3; frames++) await frame();
  await new Promise((resolve) => requestIdleCallback(resolve));
  return globalThis.benchFelt.act;
}
