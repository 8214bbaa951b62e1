import { readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Page } from '@playwright/test';
import {
  builtPagesFolder,
  contracts,
  draftModeCookie,
  prerenderManifest,
} from '@/lib/server/next-internals.mjs';
import { test } from '../support/bare-framework';
import { expect } from '../support/e2e';

type Answer = { status: number; headers: IncomingMessage['headers']; html: string };

/** Asks as a plain client: the browser's own would add headers, and hide some. */
async function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { headers, agent: false }, resolve).on('error', reject);
  });
  const html = (await buffer(message)).toString();
  return { status: message.statusCode ?? 0, headers: message.headers, html };
}

/** The words of a document that are there without scripts. */
function wordsOf({ html }: Answer): string {
  const [body = ''] = /<body\b[\s\S]*/u.exec(html) ?? [];
  return body.replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>|<[^>]*>/gu, '').trim();
}

/** Sends a form with one field as a browser without scripts would, or one that was cut off. */
function sendForm(address: string, field: string | null): Promise<Response> {
  const part = `------form-boundary-of-the-tests\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n\r\n------form-boundary-of-the-tests--\r\n`;
  return fetch(`${address}/assess`, {
    method: 'POST',
    headers: {
      'content-type': 'multipart/form-data; boundary=----form-boundary-of-the-tests',
      origin: address,
    },
    body: field === null ? '------form-boundary-of-the-tests\r\nContent-Disp' : part,
  });
}

const built = (name: string) => readFileSync(path.join('.next', name), 'utf8');

/** These need no browser: tests/unit/server/next-internals.test.ts. */
type ProvenElsewhere =
  'plainRefusal' | 'redirectDigest' | 'unknownAction' | 'privateOrigin' | 'passedOnHeaders';
type Name = Exclude<keyof typeof contracts, ProvenElsewhere>;

/** One proof for each entry of lib/server/next-internals.mjs. When one fails, read its entry there. */
const proofs: Record<Name, (framework: string, product: string, page: Page) => Promise<void>> = {
  emptyNotFound: async (framework) => {
    const answer = await ask(`${framework}/assess/no-such-question`);
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toMatch(/^text\/html/u);
    expect(wordsOf(answer), 'filled by now: lib/server/not-found-document.mjs can go').toBe('');
  },

  emptyFailure: async (framework) => {
    const answer = await ask(`${framework}/setup`);
    expect(answer.status).toBe(500);
    expect(answer.headers['content-type']).toMatch(/^text\/html/u);
    expect(answer.html).toMatch(
      /<html\b[^>]*>[\s\S]*<title>[^<]*<\/title>[\s\S]*<body\b[^>]*>[\s\S]*<script\b/u,
    );
    expect(wordsOf(answer), 'filled by now: lib/server/error-document.mjs can go').toBe('');
  },

  builtPages: async (framework) => {
    const answer = await ask(`${framework}/about`);
    expect(answer.html).toBe(built(`${builtPagesFolder}/about.html`));
  },

  draftMode: async (framework) => {
    const { preview } = JSON.parse(built(prerenderManifest)) as { preview: { previewModeId: string } };
    const cookie = `${draftModeCookie}=${preview.previewModeId}`;
    expect((await ask(`${framework}/about`)).headers.etag).toBeDefined();
    const rendered = await ask(`${framework}/about`, { cookie });
    expect(rendered.status).toBe(200);
    expect(rendered.html).not.toBe(built(`${builtPagesFolder}/about.html`));
  },

  actionHeader: async (_framework, product, page) => {
    await page.goto(`${product}/assess`);
    await page.waitForFunction(() => 'earlyActs' in globalThis && globalThis.earlyActs === undefined);
    const sent = page.waitForRequest((request) => request.method() === 'POST');
    await page.getByRole('button', { name: 'Start' }).click();
    expect((await (await sent).allHeaders())['next-action']).toBeDefined();
  },

  forwardedHost: async (framework) => {
    const act = (headers: Record<string, string>) =>
      fetch(`${framework}/assess`, {
        method: 'POST',
        headers: { 'next-action': '0'.repeat(42), origin: 'https://portal.test', ...headers },
        body: '[]',
      });
    const { status } = await act({ 'x-forwarded-host': 'portal.test' });
    expect(status, 'an unknown action').toBe(409);
    expect((await act({})).status, 'refuses no other host by now').not.toBe(status);
  },

  unknownActionAnswer: async (framework) => {
    for (const [id, status] of [
      ['0'.repeat(42), 409],
      ['x', 400],
    ] as const) {
      const answer = await sendForm(framework, `$ACTION_ID_${id}`);
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toBe('text/plain');
    }
  },

  unreadableAction: async (framework) => {
    const { status } = await sendForm(framework, null);
    expect(status, 'explained by now: lib/server/unreadable-form.mjs has less to do').toBe(500);
  },

  internalHeaders: async (_framework, product) => {
    const plain = await ask(`${product}/sign-in`);
    for (const name of ['x-middleware-subrequest', 'x-middleware-next', 'x-invoke-path', 'x-matched-path']) {
      const answer = await ask(`${product}/sign-in`, { [name]: '/admin' });
      expect(answer.status, name).toBe(plain.status);
      expect(answer.headers['content-security-policy'], name).toContain("'nonce-");
    }
  },
};

for (const [name, prove] of Object.entries(proofs)) {
  const { what } = contracts[name as Name];
  test(`the framework still does it: ${what} (V9, D17)`, async ({ framework, baseURL, page }) => {
    await prove(framework, baseURL ?? '', page);
  });
}
