import type { Language } from '../assessment/bank';
import type { BoundaryKind, ComponentQuestionId, ComponentShare } from '../assessment/question-ids';
import type { Verdict } from './verdict-ids';

/** What a part is to the system: the one that asks much of a machine, or the ordinary rest. */
export type PartRole = 'demanding' | 'plain';

/** A part that the answers point to, filled in as far as they say something about it. */
export interface OfferedPart {
  role: PartRole;
  share: ComponentShare;
  boundary: BoundaryKind;
  answers: Partial<Record<ComponentQuestionId, string>>;
  /** The language it gets in the best division. */
  language: Language;
}

/** Two parts that the answers describe as one, and what would come out of describing them apart. */
export interface PartsOffer {
  /** The smaller part, which differs from what the team mostly writes. */
  apart: PartRole;
  /** The verdict of the two parts as filled in. */
  verdict: Verdict;
  parts: OfferedPart[];
  /** Points that two languages are worth over the best single one, in score units. */
  gain: number;
  /** Share of plausible readings in which two languages are the best. */
  probability: number;
}
