import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';

const mebibyte = 1024 * 1024;

export type JsonInput = { ok: true; value: unknown } | { ok: false; problems: string[] };

/** How a command is called, and how much it reads. */
export interface InputRules {
  usage: string;
  mostMebibytes: number;
}

/** The JSON that the arguments name: one file, or "-" for standard input; UTF-8, bounded by the rules. */
export async function readJson(
  names: readonly string[],
  { usage, mostMebibytes }: InputRules,
): Promise<JsonInput> {
  const [name] = names;
  if (name === undefined || names.length !== 1) return problem(`usage: ${usage}`);
  const label = name === '-' ? 'standard input' : name;
  const source = name === '-' ? process.stdin : createReadStream(name);
  try {
    const bytes = await readBounded(source, mostMebibytes * mebibyte);
    return bytes ? parse(bytes, label) : problem(`${label}: is larger than ${mostMebibytes} MiB`);
  } catch (error) {
    return problem(`${label}: ${reason(error)}`);
  }
}

function problem(line: string): JsonInput {
  return { ok: false, problems: [line] };
}

/** Everything a source holds, or null as soon as it is more than the limit, in bytes. */
async function readBounded(source: Readable, limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of source) {
    const bytes = Buffer.from(chunk as Uint8Array);
    length += bytes.length;
    if (length > limit) {
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

function parse(bytes: Buffer, label: string): JsonInput {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    return problem(`${label}: is not ${error instanceof SyntaxError ? 'JSON' : 'UTF-8 text'}`);
  }
}
