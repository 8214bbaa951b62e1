import { z } from 'zod';
import type { AnswersDocument } from '../assessment/answers-document';
import { answersDocumentSchema } from '../assessment/answers-schema';
import { bankVersions } from '../assessment/question-ids';
import type { StoredResult } from '../model/result';
import { verdicts } from '../model/verdict-ids';

const banked = z.looseObject({ bank: z.enum(bankVersions) });

/**
 * What a result of every engine has. The rest was written by the engine of the versions that it names, is
 * frozen with a checksum, and is tried with a frozen report of each model.
 */
const anyEngine = z.looseObject({
  verdict: z.enum(verdicts),
  lean: z.enum(['go', 'rust']),
  versions: z.strictObject({ bank: z.string(), model: z.string(), evidence: z.string(), engine: z.string() }),
  contributions: z.array(z.unknown()),
  gates: z.array(z.unknown()),
  components: z.array(z.unknown()),
  flips: z.array(z.unknown()),
});

/** Tried and then kept as it is: a frozen report is never rewritten, not even in the order of its keys. */
const reportSchema = z.strictObject({
  document: z.custom<AnswersDocument>((value) => {
    const { data } = banked.safeParse(value);
    return data !== undefined && answersDocumentSchema(data.bank).safeParse(value).success;
  }, 'is no document of its question bank'),
  result: z.custom<StoredResult>((value) => anyEngine.safeParse(value).success, 'is no result of an engine'),
});

/** What a frozen report says: the answers, and what the engine of its day made of them. */
export type StoredReport = z.infer<typeof reportSchema>;

/**
 * Reads the text of a frozen report.
 * @throws ZodError or SyntaxError when it is none
 */
export function readStoredReport(content: string): StoredReport {
  return reportSchema.parse(JSON.parse(content));
}
