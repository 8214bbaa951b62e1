import type { AnswersDocument } from '../../assessment/answers-document';
import type { CompiledBank } from '../compiled-bank';
import { partsOf, type Part } from '../parts';
import { positionOf, type Position } from '../position';

/** One person who answered for a company. */
export interface Respondent {
  id: string;
  /** Their answers; the parts of the system are the assessment's and the same for everyone. */
  document: AnswersDocument;
  /** How much what they say counts against the others, above 0; 1 by default. */
  voice?: number;
}

/** A respondent with where they stand on every part. */
export interface Member {
  id: string;
  document: AnswersDocument;
  /** Their share of all voices; the shares of all members sum to 1. */
  voice: number;
  parts: readonly Part[];
  positions: readonly Position[];
}

/**
 * The respondents as members of one group, in order of id, so that the order of asking never matters.
 * @throws RangeError for nobody, for two with one id, for a voice that is not above 0, and for
 *   documents that divide the system differently.
 */
export function membersOf(compiled: CompiledBank, respondents: readonly Respondent[]): Member[] {
  const sorted = [...respondents].sort((left, right) => (left.id < right.id ? -1 : 1));
  const total = sorted.reduce((sum, { voice = 1 }) => sum + voice, 0);
  const members = sorted.map(({ id, document, voice = 1 }): Member => {
    if (!(voice > 0)) throw new RangeError(`the voice of ${id} is not above 0`);
    return { ...placed(compiled, document), id, voice: voice / total };
  });
  if (members.length === 0) throw new RangeError('nobody to pool');
  if (new Set(members.map((each) => each.id)).size < members.length)
    throw new RangeError('an id stands twice');
  if (new Set(members.map(divisionOf)).size > 1) throw new RangeError('the parts of the system differ');
  return members;
}

/** A member with other answers. */
export function answering(
  compiled: CompiledBank,
  member: Member,
  answers: AnswersDocument['answers'],
): Member {
  const document = { ...member.document, answers: { ...member.document.answers, ...answers } };
  return { ...member, ...placed(compiled, document) };
}

function placed(
  compiled: CompiledBank,
  document: AnswersDocument,
): Pick<Member, 'document' | 'parts' | 'positions'> {
  const parts = partsOf(document, compiled.bank.split);
  return { document, parts, positions: parts.map((part) => positionOf(compiled, part)) };
}

function divisionOf({ parts }: Member): string {
  return JSON.stringify(parts.map(({ name, size, boundary }) => [name, size, boundary]));
}
