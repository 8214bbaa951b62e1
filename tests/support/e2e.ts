import { randomInt } from 'node:crypto';
import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import type { StaffRole } from '@/lib/domain/access/viewer';
import { type ProblemWatch, watchForProblems } from './browser-problems';
import { createStaff, type TestStaff } from './staff-login';

export { expect };

type Options = {
  /** Complaints of the browser that this test provokes on purpose; any other fails it. */
  expectedProblems: RegExp[];
};

type Fixtures = {
  /** The network address that this test's requests seem to come from; no two tests share one. */
  clientAddress: string;
  /** Signs the test's browser in as a new member of staff with this role. */
  loginAs: (role: StaffRole) => Promise<TestStaff>;
  /** Opens a page in another browser: no cookies of the first one, another address, watched as well. */
  otherBrowser: () => Promise<Page>;
  watch: { add: (context: BrowserContext) => Promise<void> };
};

/** Playwright's `test` with the ways of this portal; every spec imports it from here. */
export const test = base.extend<Options & Fixtures>({
  expectedProblems: [[], { option: true }],

  clientAddress: async ({}, use) => use(randomAddress()),

  extraHTTPHeaders: async ({ clientAddress }, use) => use({ 'x-forwarded-for': clientAddress }),

  watch: [
    async ({ context, baseURL, expectedProblems }, use) => {
      const watches: ProblemWatch[] = [];
      const add = async (one: BrowserContext) => {
        watches.push(await watchForProblems(one, new URL(baseURL ?? '').origin));
      };
      await add(context);
      await use({ add });
      const problems = watches.flatMap((one) => one.problems());
      const stray = problems.filter(
        (problem) => !expectedProblems.some((expected) => expected.test(problem)),
      );
      expect(stray, 'the browser may not complain').toEqual([]);
    },
    { auto: true },
  ],

  loginAs: async ({ context, baseURL }, use) => {
    await use(async (role) => {
      const staff = await createStaff(role);
      await context.addCookies([{ ...staff.cookie, url: baseURL, httpOnly: true, sameSite: 'Strict' }]);
      return staff;
    });
  },

  otherBrowser: async ({ browser, watch, contextOptions }, use) => {
    const opened: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext({
        ...contextOptions,
        extraHTTPHeaders: { 'x-forwarded-for': randomAddress() },
      });
      opened.push(context);
      await watch.add(context);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
});

/** From the block that is set aside for examples and private use, so that nobody real is meant. */
function randomAddress(): string {
  return `10.${randomInt(1, 255)}.${randomInt(1, 255)}.${randomInt(1, 255)}`;
}
