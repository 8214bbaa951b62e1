import { describe, expect, test } from 'vitest';
import { mailboxOf } from '@/lib/domain/mailbox';

describe('the mailbox behind an address (P31)', () => {
  test.each([
    ['ada@company.test', 'ada@company.test'],
    ['ada+one@company.test', 'ada@company.test'],
    ['ada+one+two@company.test', 'ada@company.test'],
    ['a.d.a@company.test', 'a.d.a@company.test'],
    ['a.d.a+x@gmail.com', 'ada@gmail.com'],
    ['ada@googlemail.com', 'ada@gmail.com'],
  ])('%s is %s', (email, mailbox) => {
    expect(mailboxOf(email)).toBe(mailbox);
  });
});
