/** The form of one question as it was filled in, on its way to the server. */
export interface KeptAnswer {
  assessment: string;
  question: string;
  /** Names and values in the order of the form. */
  fields: [string, string][];
}

const prefix = 'plumbline.answer.';

/** What storage holds for one question of one assessment, or null. */
export function readKept(assessment: string, question: string): KeptAnswer | null {
  return parse(storage()?.getItem(keyOf({ assessment, question })) ?? null);
}

/** Everything that waits to be sent, of whatever assessment. */
export function listKept(): KeptAnswer[] {
  const kept = storage();
  if (!kept) return [];
  const keys = Array.from({ length: kept.length }, (_, index) => kept.key(index));
  return keys.flatMap((key) => (key?.startsWith(prefix) ? (parse(kept.getItem(key)) ?? []) : []));
}

/** Keeps an answer until it is saved. A browser that allows no storage, or has no room, loses it with the page. */
export function keep(answer: KeptAnswer): void {
  try {
    storage()?.setItem(keyOf(answer), JSON.stringify(answer));
  } catch {
    // Full or forbidden: the answer is still in the form and in memory.
  }
}

/** Removes an answer that is saved. */
export function forget(answer: KeptAnswer): void {
  storage()?.removeItem(keyOf(answer));
}

function keyOf({ assessment, question }: Pick<KeptAnswer, 'assessment' | 'question'>): string {
  return `${prefix}${assessment}.${question}`;
}

/** Even reading the property throws where a browser forbids storage. */
function storage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

function parse(text: string | null): KeptAnswer | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isKeptAnswer(value) ? value : null;
  } catch {
    return null;
  }
}

function isKeptAnswer(value: unknown): value is KeptAnswer {
  if (typeof value !== 'object' || value === null) return false;
  const { assessment, question, fields } = value as Partial<KeptAnswer>;
  return typeof assessment === 'string' && typeof question === 'string' && Array.isArray(fields);
}
