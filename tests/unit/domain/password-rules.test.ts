import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passwordLength, passwordProblem } from '@/lib/domain/password-rules';

const context = { email: 'ada.okafor@nordlicht.example', name: 'Ada Okafor', product: 'Plumbline' };

/** 128 characters without a pattern. */
const longest = Array.from(
  { length: 64 },
  (_, i) => `${String.fromCharCode(97 + ((i * 7) % 26))}${i % 10}`,
).join('');

describe('passwordProblem (P2)', () => {
  it.each([
    ['fourteen letters', 'gq7!mz0xk#v2pr', 'too-short'],
    ['characters are counted, not their encoding', '🦀'.repeat(14), 'too-short'],
    ['more than is ever looked at', 'x7'.repeat(65), 'too-long'],
    ['the local part of the address', 'zeppelin ada.okafor wharf', 'personal'],
    ['one part of the address', 'my-OKAFOR-rhubarb-lantern', 'personal'],
    ['the name in figures', 'rhubarb 0kaf0r lantern', 'personal'],
    ['the product', 'a plumbLINE for my boots', 'personal'],
    ['a word twice', 'passwordpassword', 'common'],
    ['a word with figures', 'Password1234567', 'common'],
    ['a masked word', 'P@ssw0rd!2026!!', 'common'],
    ['a season and a year', 'Summer2026Summer', 'common'],
    ['one key', 'aaaaaaaaaaaaaaaaaaaa', 'common'],
    ['figures in order', '123456789012345', 'common'],
    ['a row of keys', 'qwertyuiopasdfgh', 'common'],
    ['columns of keys', '1qaz2wsx3edc4rfv', 'common'],
    ['backwards', 'poiuytrewqlkjhgf', 'common'],
    ['a pattern again and again', 'xy7xy7xy7xy7xy7', 'common'],
    ['a famous phrase', 'correcthorsebatterystaple', 'common'],
    ['names from the list', 'JohnSmith1985!!', 'common'],
  ] as const)('refuses %s', (_what, password, problem) => {
    expect(passwordProblem(password, context)).toBe(problem);
  });

  it.each([
    ['four rare words', 'rhubarb lantern zeppelin wharf'],
    ['spaces at both ends count', '  q7 mzx kv2 pr '],
    ['another script', 'Дождь над Балтикой'],
    ['the longest', longest],
  ])('takes %s', (_what, password) => {
    expect(passwordProblem(password, context)).toBeNull();
  });

  it('does not mind short names and addresses', () => {
    const short = { email: 'a@b.example', name: 'Li Bo', product: 'Go' };
    expect(passwordProblem('rhubarb lantern go wharf', short)).toBeNull();
  });

  it('takes 1,000 random passwords of the smallest length', () => {
    const alphabet = [...'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'];
    const random = fc.array(fc.constantFrom(...alphabet), {
      minLength: passwordLength.min,
      maxLength: passwordLength.min,
    });
    fc.assert(
      fc.property(random, (letters) => {
        fc.pre(new Set(letters).size > 8);
        return passwordProblem(letters.join(''), context) === null;
      }),
      { numRuns: 1_000, seed: 7 },
    );
  });

  it('answers for any text in no time and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        passwordProblem(text, context);
      }),
      { numRuns: 200 },
    );
  });
});
