import { domainToUnicode } from 'node:url';

import { z } from 'zod';

import { readEmailAddress } from '@/lib/domain/email-address';

/** Words that mark a secret as copied from an example or typed by hand. */
const exampleWords =
  /example|change.?me|replace|secret|password|placeholder|your.?key|insert|default|test.?test/i;
const leastSecretBytes = 32;
/** A random 32-byte value has far more; "aaaa…" and "abcabc…" have fewer. */
const leastDistinctCharacters = 10;

/** One line of printable text. */
export const lineOfText = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'is empty')
    .max(max, `is longer than ${max} characters`)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'holds control characters');

/** A secret nobody could guess or have read in a manual. */
export const secretValue = z
  .string({ error: 'is missing; make one with: openssl rand -base64 48' })
  .max(512, 'is longer than 512 characters')
  .refine((value) => new TextEncoder().encode(value).length >= leastSecretBytes, {
    error: `is shorter than ${leastSecretBytes} bytes; make one with: openssl rand -base64 48`,
  })
  .refine((value) => !exampleWords.test(value), {
    error: 'looks like an example value, not like a random secret',
  })
  .refine((value) => new Set(value).size >= leastDistinctCharacters, {
    error: 'repeats itself; use a random value',
  });

/** The address of a PostgreSQL server, with a database name. */
export const databaseAddress = z
  .string({ error: 'is missing; npm start sets it, a hosted installation must' })
  .max(2048, 'is longer than 2048 characters')
  .refine(isDatabaseAddress, { error: 'must look like postgresql://user:password@host:5432/database' });

/** A whole number between two bounds, both included. */
export const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, `must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, {
      error: `must be a whole number from ${min} to ${max}`,
    });

/** scheme://host[:port] and nothing else; returned as the browser's `Origin` header would spell it. */
export const originAddress = z
  .string()
  .max(300, 'is longer than 300 characters')
  .refine(isBareOrigin, { error: 'must be an address such as https://portal.acme.org, without a path' })
  .transform((value) => new URL(value).origin);

/** Where mail is handed over: smtp:// or smtps://, user and password optional. */
export const smtpAddress = z
  .string()
  .max(1024, 'is longer than 1024 characters')
  .refine((value) => hasProtocol(value, ['smtp:', 'smtps:']), {
    error: 'must look like smtp://user:password@host:587',
  });

/** A mail address that pages show, in lower case and with the domain in the letters that people read. */
export const mailAddress = z
  .string()
  .max(300, 'is longer than 300 characters')
  .transform((value, context) => {
    const address = readEmailAddress(value);
    if (address !== undefined) return address.replace(/[^@]+$/u, domainToUnicode);
    context.addIssue({ code: 'custom', message: 'must be a mail address' });
    return z.NEVER;
  });

/** `name@host`, or `Display Name <name@host>`. */
export const mailSender = lineOfText(200).refine(
  (value) => /^(?:[^<>]*<)?[^\s<>@]+@[^\s<>@]+>?$/.test(value),
  {
    error: 'must be a mail address such as Plumbline <portal@acme.org>',
  },
);

/** True for an address only this machine can reach. */
export function isLoopbackAddress(address: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\]|[\w.-]+\.localhost)$/.test(new URL(address).hostname);
}

function isDatabaseAddress(value: string): boolean {
  return hasProtocol(value, ['postgres:', 'postgresql:']) && new URL(value).pathname.length > 1;
}

function isBareOrigin(value: string): boolean {
  if (!hasProtocol(value, ['http:', 'https:'])) return false;
  const url = new URL(value);
  return url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
}

function hasProtocol(value: string, protocols: readonly string[]): boolean {
  return URL.canParse(value) && protocols.includes(new URL(value).protocol);
}
