import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';

const longestInput = 1024 * 1024;

export type AnswersInput = { ok: true; value: unknown } | { ok: false; problems: string[] };

/** The JSON that the arguments name: one file, or "-" for standard input; at most 1 MiB of UTF-8. */
export async function readAnswers(names: readonly string[]): Promise<AnswersInput> {
  const [name] = names;
  if (name === undefined || names.length !== 1) {
    return problem('usage: npm run -s assess -- FILE, or - for standard input');
  }
  const label = name === '-' ? 'standard input' : name;
  const source = name === '-' ? process.stdin : createReadStream(name);
  try {
    const bytes = await readBounded(source);
    return bytes ? parse(bytes, label) : problem(`${label}: is larger than 1 MiB`);
  } catch (error) {
    return problem(`${label}: ${reason(error)}`);
  }
}

function problem(line: string): AnswersInput {
  return { ok: false, problems: [line] };
}

/** Everything a source holds, or null as soon as it is more than the limit. */
async function readBounded(source: Readable): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of source) {
    const bytes = Buffer.from(chunk as Uint8Array);
    length += bytes.length;
    if (length > longestInput) {
      source.destroy();
      return null;
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'is a folder, not a file';
  if (code === 'EACCES') return 'may not be read';
  return 'cannot be read';
}

function parse(bytes: Buffer, label: string): AnswersInput {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    return problem(`${label}: is not ${error instanceof SyntaxError ? 'JSON' : 'UTF-8 text'}`);
  }
}
