import { formOf } from './forms';

/** What one request of a company came to. */
export interface Sample {
  milliseconds: number;
  status: number;
}

export interface CompanyResult {
  samples: Sample[];
  /** Questions that were answered. */
  answered: number;
  /** What went wrong, in words; null when nothing did. */
  problem: string | null;
}

/** One company without scripts: starts an assessment and answers questions, thinking between two presses. */
export async function answerAsCompany(
  origin: string,
  address: string,
  { answers, thinkMilliseconds }: { answers: number; thinkMilliseconds: number },
): Promise<CompanyResult> {
  const result: CompanyResult = { samples: [], answered: 0, problem: null };
  const cookies = new Map<string, string>();
  const ask = async (path: string, body?: FormData) => {
    const began = performance.now();
    const response = await fetch(new URL(path, origin), {
      method: body ? 'POST' : 'GET',
      body,
      redirect: 'manual',
      headers: {
        'x-forwarded-for': address,
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body ? { origin, 'sec-fetch-site': 'same-origin' } : {}),
      },
    });
    const html = await response.text();
    result.samples.push({ milliseconds: performance.now() - began, status: response.status });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
      cookies.set(name, value);
    }
    return { html, next: response.headers.get('location') };
  };
  try {
    let page = await ask('/assess');
    for (let turn = 0; turn <= answers; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, thinkMilliseconds));
      const { fields, choices } = formOf(page.html);
      const body = new FormData();
      for (const [name, value] of fields) body.append(name, value);
      for (const [name, values] of choices) body.append(name, values[0] ?? '');
      const sent = await ask('/assess', body);
      if (sent.next === null) throw new Error(`no way on after answer ${turn}`);
      if (turn > 0) result.answered += 1;
      page = await ask(sent.next);
    }
  } catch (error) {
    result.problem = error instanceof Error ? error.message : String(error);
  }
  return result;
}
