import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { policyWithHashes, policyWithNonce, policyWithoutScripts } from '@/lib/http/content-security-policy';
import { earlyActsScript } from '@/lib/shared/early-acts';
import { inlineScriptHashes } from '@/scripts/build/inline-scripts';

const policies = {
  nonce: policyWithNonce('AAAA', false),
  hashes: policyWithHashes(["'sha256-abc='"]),
  none: policyWithoutScripts("'sha256-def='"),
};

describe('the content security policy (P16)', () => {
  it.each(Object.entries(policies))(
    'allows nothing from elsewhere and no inline code (%s)',
    (_name, policy) => {
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      for (const part of [
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "form-action 'self'",
      ]) {
        expect(policy.split('; ')).toContain(part);
      }
    },
  );

  it('names each directive once', () => {
    for (const policy of Object.values(policies)) {
      const names = policy.split('; ').map((part) => part.split(' ')[0]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('trusts what a script with the nonce loads and the script of every page, and nothing by its address', () => {
    const hash = createHash('sha256').update(earlyActsScript).digest('base64');
    expect(policies.nonce).toContain(`script-src 'nonce-AAAA' 'sha256-${hash}' 'strict-dynamic';`);
  });

  it('lets the development server evaluate code, and only that one', () => {
    expect(policyWithNonce('AAAA', true)).toContain("'unsafe-eval'");
  });
});

describe('hashes of inline scripts (P16)', () => {
  const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

  it('covers inline scripts and leaves files and data alone', () => {
    const html = `<script>a()</script><script src="/x.js"></script><script async src=/y.js></script>
      <script type="application/ld+json">{"a":1}</script><script type="module">b()</script>
      <script id="_R_">c("é")</script>`;
    expect(inlineScriptHashes(html)).toEqual([sha('a()'), sha('b()'), sha('c("é")')]);
  });

  it('names a repeated script once', () => {
    expect(inlineScriptHashes('<script>a()</script><script>a()</script>')).toEqual([sha('a()')]);
  });

  it('does not take an attribute that ends in src for a file', () => {
    expect(inlineScriptHashes('<script data-src="x">a()</script>')).toEqual([sha('a()')]);
  });
});
