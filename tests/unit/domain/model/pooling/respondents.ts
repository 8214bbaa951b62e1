import { fc } from '@fast-check/vitest';
import type { Answers, AnswersDocument } from '@/lib/domain/assessment/answers-document';
import type { Respondent } from '@/lib/domain/model/pooling/member';
import { documents, type DocumentShape } from '../documents';

const names = ['ann', 'ben', 'cleo', 'dan'];

/** Several people with voices who answered for one system; they share its parts. */
export function groups(
  shape: DocumentShape = {},
  [fewest, most]: [number, number] = [2, 4],
): fc.Arbitrary<Respondent[]> {
  return fc
    .tuple(
      fc.array(fc.tuple(documents({ ...shape, parts: [0, 0] }), fc.constantFrom(0.5, 1, 1, 3)), {
        minLength: fewest,
        maxLength: most,
      }),
      documents(shape),
    )
    .map(([people, { components }]) =>
      people.map(([document, voice], at) => ({
        id: names[at] as string,
        document: { ...document, ...(components ? { components } : {}) },
        voice,
      })),
    );
}

/** One respondent by name, with some answers of a document replaced. */
export function respondent(id: string, document: AnswersDocument, answers: Answers = {}): Respondent {
  return { id, document: { ...document, answers: { ...document.answers, ...answers } } };
}
