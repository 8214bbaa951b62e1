import { readJson } from './json-input';
import { parseCases, type ParsedCases } from '@/lib/domain/record/parse-cases';
import { publishedCases } from '@/lib/domain/record/published-cases';

/** The cases that the arguments name: a file, "-" for standard input, or without any the published ones. */
export async function readCases(names: readonly string[]): Promise<ParsedCases> {
  if (names.length === 0) return published();
  const input = await readJson(names, {
    usage: 'npm run -s backtest -- [FILE], - for standard input, nothing for the published cases',
    mostMebibytes: 16,
  });
  return input.ok ? parseCases(input.value) : input;
}

function published(): ParsedCases {
  if (publishedCases.length > 0) return { ok: true, cases: [...publishedCases] };
  return { ok: false, problems: ['no cases are published yet; name a file with cases'] };
}
