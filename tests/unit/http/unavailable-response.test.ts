import { describe, expect, it } from 'vitest';

import { mostBytes } from '@/lib/http/sent-fields';
import { unavailableResponse } from '@/lib/http/unavailable-response';

const origin = 'http://localhost:3000';
const address = `${origin}/request?from=1`;

function post(body: BodyInit, headers: Record<string, string> = { origin }): Promise<Response> {
  return unavailableResponse(new Request(address, { method: 'POST', body, headers }), origin);
}

function typed(values: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.append(name, value);
  return data;
}

describe('the answer while the database is lost (H07)', () => {
  it('is a 503 that says when to come back and may not be stored', async () => {
    const response = await unavailableResponse(new Request(address), origin);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('content-security-policy')).toContain("script-src 'none'");
    expect(await response.text()).toContain('http-equiv="refresh"');
  });

  it('is JSON for programs', async () => {
    const response = await unavailableResponse(new Request(`${origin}/api/auth/session`), origin);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ error: 'unavailable' });
  });

  it('gives a form back with every text field, but neither passwords nor files', async () => {
    const data = typed({ company: 'Ångström & Söhne <Ltd>', password: 'correct horse', $ACTION_ID_1: '' });
    data.append('cv', new File(['x'], 'cv.pdf'));
    const html = await (await post(data)).text();
    expect(html).toContain('name="company" value="Ångström &amp; Söhne &lt;Ltd&gt;"');
    expect(html).toContain('name="$ACTION_ID_1" value=""');
    expect(html).toContain('action="/request?from=1" enctype="multipart/form-data"');
    expect(html).toContain('Files and passwords are not kept');
    expect(html).not.toContain('correct horse');
  });

  it('keeps the encoding of a plain form', async () => {
    const html = await (await post(new URLSearchParams({ note: 'a b' }))).text();
    expect(html).toContain('enctype="application/x-www-form-urlencoded"');
    expect(html).toContain('name="note" value="a b"');
  });

  it('does not make a form from elsewhere one of ours', async () => {
    const foreign: Record<string, string>[] = [{ origin: 'https://evil.test' }, { origin: 'null' }, {}];
    for (const headers of foreign) {
      const html = await (await post(typed({ note: 'x' }), headers)).text();
      expect(html).not.toContain('<form');
    }
  });

  it('gives back no form that is larger than forms may be', async () => {
    const html = await (await post(typed({ note: 'x'.repeat(mostBytes) }))).text();
    expect(html).not.toContain('<form');
  });

  it('gives back no form that cannot be read', async () => {
    const headers = { origin, 'content-type': 'multipart/form-data; boundary=b' };
    const response = await post('--b\r\nbroken', headers);
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain('<form');
  });
});
