import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { privateAddresses, publicPages } from '@/app/public-addresses';
import { securityHeaders } from '@/lib/http/security-headers';

const site = resolve(import.meta.dirname, '../../../app/(site)');

/** Whether a page answers this path, in a folder of its own or in one whose name is a parameter. */
function hasPage(path: string): boolean {
  const folder = path
    .split('/')
    .filter(Boolean)
    .reduce((at, part) => {
      const own = join(at, part);
      const parameter = existsSync(at) ? readdirSync(at).find((name) => name.startsWith('[')) : undefined;
      return existsSync(own) || !parameter ? own : join(at, parameter);
    }, site);
  return existsSync(join(folder, 'page.tsx'));
}

describe('addresses for search engines (H13)', () => {
  test('every page of the sitemap exists, once', () => {
    expect(publicPages.filter((path) => !hasPage(path))).toEqual([]);
    expect(new Set(publicPages).size).toBe(publicPages.length);
  });

  test('every page of the site that has no parameter is in the sitemap', () => {
    const folders = readdirSync(site, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('page.tsx') && !name.includes('[') && !/-page\.tsx$/.test(name))
      .map((name) => `/${name.replace(/\/?page\.tsx$/, '')}`);
    // Answers under the address of a page that is listed.
    const inner = ['/compare/narrowed'];
    const missing = folders.filter((path) => !publicPages.includes(path) && !inner.includes(path));
    expect(missing).toEqual([]);
  });

  test('none of them is private (P22)', () => {
    const isPrivate = (path: string): boolean =>
      privateAddresses.some((start) => path.startsWith(start)) ||
      'X-Robots-Tag' in securityHeaders(path, true);
    expect(publicPages.filter(isPrivate)).toEqual([]);
  });

  test('what robots.txt leaves out says noindex as well (P22)', () => {
    const silent = privateAddresses.filter(
      (start) => !('X-Robots-Tag' in securityHeaders(start.replace(/\/$/, '/x'), true)),
    );
    expect(silent).toEqual([]);
    expect(privateAddresses).toContain('/share/');
  });
});
