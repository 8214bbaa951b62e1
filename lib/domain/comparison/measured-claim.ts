import type { Language } from '../assessment/bank';
import type { Claim, Figure, WordedClaim } from '../evidence/claim';
import { byWeight, isSound } from './strongest-claim';
import {
  measuredFigures,
  type Absence,
  type MeasuredFigure,
  type MeasuredId,
  type MeasuredSide,
  type SpreadId,
} from './topics/measured-figures';

/** What a claim gives for one language, in its own figures; or why it gives nothing. */
export type MeasuredValues =
  | { state: 'measured'; values: readonly Figure[]; range: Figure | null; other: Figure | null }
  | { state: 'absent'; why: Absence };

/** The figure of a claim that can be drawn on one axis, both languages below each other. */
export interface Measured {
  id: MeasuredId;
  better: MeasuredFigure['better'];
  spread: SpreadId;
  /** The unit that all values share; empty for a plain count, and where two things were counted. */
  unit: string;
  sides: Record<Language, MeasuredValues>;
}

/** What of a claim can be drawn for both languages; null when it has no such figure, as in an early wording. */
export function measuredOf({ id, figures }: Pick<WordedClaim, 'id' | 'figures'>): Measured | null {
  if (!isMeasured(id)) return null;
  const { better, spread, go, rust }: MeasuredFigure = measuredFigures[id];
  const sides = { go: valuesOf(go, 'go', figures), rust: valuesOf(rust, 'rust', figures) };
  if (!sides.go || !sides.rust) return null;
  const units = new Set(
    [sides.go, sides.rust]
      .flatMap((side) => (side.state === 'measured' ? side.values : []))
      .map((f) => f.unit),
  );
  const [unit = ''] = units;
  return {
    id,
    better,
    spread,
    unit: units.size === 1 ? unit : '',
    sides: { go: sides.go, rust: sides.rust },
  };
}

/**
 * The claim whose figure stands for all of these: one that was checked and is not out of date, then one that measures
 * both languages, and then the first in the order in which claims are read. Whom it speaks for plays no part.
 * @param day the day of reading, YYYY-MM-DD
 */
export function measuredClaim(claims: readonly Claim[], day: string): Claim | null {
  const [first] = claims
    .flatMap((claim) => {
      const measured = measuredOf(claim);
      return measured ? [{ claim, isPair: measuresBoth(measured), isSound: isSound(claim, day) }] : [];
    })
    .sort(
      (left, right) =>
        Number(right.isSound) - Number(left.isSound) ||
        Number(right.isPair) - Number(left.isPair) ||
        byWeight(left.claim, right.claim),
    );
  return first?.claim ?? null;
}

/** Whether both languages have a value. */
export function measuresBoth({ sides }: Measured): boolean {
  return sides.go.state === 'measured' && sides.rust.state === 'measured';
}

function isMeasured(id: string): id is MeasuredId {
  return Object.hasOwn(measuredFigures, id);
}

function valuesOf(
  side: MeasuredSide | Absence,
  language: Language,
  figures: readonly Figure[],
): MeasuredValues | null {
  if (typeof side === 'string') return { state: 'absent', why: side };
  const find = (label: string | undefined) =>
    figures.find((figure) => figure.label === label && figure.language === language) ?? null;
  const values = side.values.map(find).filter((figure) => figure !== null);
  if (values.length < side.values.length) return null;
  return { state: 'measured', values, range: find(side.range), other: find(side.other) };
}
