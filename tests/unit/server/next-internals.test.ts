import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { UnrecognizedActionError } from 'next/dist/client/components/unrecognized-action-error.js';
import { notFound, redirect } from 'next/navigation';
import { expect, it } from 'vitest';
import { contracts, privateOriginVariable } from '@/lib/server/next-internals.mjs';

it.each([() => redirect('/'), () => notFound()])(`H07 ${contracts.redirectDigest.what}`, (leave) => {
  expect(leave).toThrow(expect.objectContaining({ digest: expect.stringMatching(/^NEXT_/u) }));
});

it(`H07 ${contracts.unknownAction.what}`, () => {
  expect(new UnrecognizedActionError('unknown').name).toBe('UnrecognizedActionError');
});

it(`H07 ${contracts.privateOrigin.what}`, () => {
  const file = createRequire(import.meta.url).resolve('next/dist/server/app-render/action-handler.js');
  expect(readFileSync(file, 'utf8')).toContain(`process.env.${privateOriginVariable}`);
});

it(`H07 ${contracts.passedOnHeaders.what}`, () => {
  const file = createRequire(import.meta.url).resolve('next/dist/server/app-render/action-handler.js');
  const handler = readFileSync(file, 'utf8');
  const redirecting = handler.slice(handler.indexOf('async function createRedirectRenderResult'));
  expect(redirecting).toMatch(/const forwardedHeaders = getForwardedHeaders\(req, res\);/u);
  const [, dropped = ''] = /filterReqHeaders\)\(\{([^}]*)\}/u.exec(handler) ?? [];
  expect(dropped).toContain('nodeHeadersToRecord(requestHeaders)');
});

it(`H07 ${contracts.plainRefusal.what}`, () => {
  const reducer = 'next/dist/client/components/router-reducer/reducers/server-action-reducer.js';
  const file = createRequire(import.meta.url).resolve(reducer);
  expect(readFileSync(file, 'utf8')).toContain(
    "res.status >= 400 && contentType === 'text/plain' ? await res.text()",
  );
});
