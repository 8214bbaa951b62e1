import type { Language } from '../assessment/bank';
import { questionOptions, type OptionId } from '../assessment/question-ids';
import type { CurrentLanguage } from '../model/current-language';
import type { ComponentResult, Flip, GateResult, StoredVerdict } from '../model/result';
import { shownEitherKind } from './either-kind';

/** One part of a split on its own string. */
export interface ScenePart {
  name: string;
  language: Language;
  score: number;
}

/** What a measurement can show: the finding, and where the weight would hang then. */
export interface SceneOutcome {
  finding: Finding;
  language: Language;
  score: number;
}

/** An answer that only a measurement gives. */
export type Finding = Exclude<OptionId<'bottleneck'>, 'not-measured'>;

/**
 * What the plumb line draws. The drawing follows the verdict, not the score alone, so that picture and
 * headline always agree (N33).
 */
export type VerdictScene =
  /** The points decide: a string, a weight and the fan of plausible readings. */
  | { kind: 'points' }
  /** One string per part, all from one pivot. */
  | { kind: 'split'; parts: ScenePart[] }
  /** No language is named: the weight rests on the vertical. */
  | { kind: 'either' }
  /** No language is named, but eight of ten readings lie on one side: the weight hangs there, without a colour. */
  | { kind: 'leaning' }
  /** The present language stays: the weight is held in a mount under the beam. */
  | { kind: 'stay'; language: CurrentLanguage | null }
  /** A measurement decides: the line is slack, and each outcome is a dashed line. */
  | { kind: 'measure'; outcomes: SceneOutcome[] }
  /** Too few answers: the line is slack and the weight hollow. */
  | { kind: 'open' }
  /** Neither side is allowed. */
  | { kind: 'conflict' }
  /** One side is barred; the weight hangs on the other. */
  | { kind: 'ruled-out'; barred: Language };

/** A verdict with what else a scene needs; `flips` are known only where the full result is. */
export type SceneSource = Pick<StoredVerdict, 'verdict' | 'stay' | 'eitherKind' | 'range'> & {
  gates: readonly Pick<GateResult, 'state' | 'excludes'>[];
  components: readonly Pick<ComponentResult, 'name' | 'language' | 'score'>[];
  flips?: readonly Flip[];
};

const findings: readonly Finding[] = questionOptions.bottleneck.filter(
  (option): option is Finding => option !== 'not-measured',
);

/** The scene of a verdict; a verdict of any engine has one. */
export function sceneOf(source: SceneSource): VerdictScene {
  switch (source.verdict) {
    case 'go':
    case 'rust':
      return namedScene(source, source.verdict);
    case 'split':
      return { kind: 'split', parts: partsOf(source) };
    case 'either':
      return { kind: shownEitherKind(source) === 'leaning' ? 'leaning' : 'either' };
    case 'stay':
      return { kind: 'stay', language: source.stay?.language ?? null };
    case 'profile-first':
      return { kind: 'measure', outcomes: outcomesOf(source) };
    case 'not-enough-information':
      return { kind: 'open' };
    case 'conflict':
      return { kind: 'conflict' };
  }
}

function namedScene({ gates }: SceneSource, named: Language): VerdictScene {
  const barred = named === 'go' ? 'rust' : 'go';
  const isBarred = gates.some(({ state, excludes }) => state === 'true' && excludes === barred);
  return isBarred ? { kind: 'ruled-out', barred } : { kind: 'points' };
}

function partsOf({ components }: SceneSource): ScenePart[] {
  return components.flatMap(({ name, language, score }) => (language ? [{ name, language, score }] : []));
}

/** At most one outcome per language: the first that a finding alone leads to. */
function outcomesOf({ flips = [] }: SceneSource): SceneOutcome[] {
  return (['go', 'rust'] as const).flatMap((language) =>
    flips
      .flatMap(({ verdict, score, changes }) => {
        const [change, ...others] = changes;
        const finding = change?.question === 'bottleneck' && findings.find((each) => each === change.to);
        return verdict === language && finding && others.length === 0 ? [{ finding, language, score }] : [];
      })
      .slice(0, 1),
  );
}

/** The score at which a weight is pinned when points alone would hang it on the other side: 7.5 degrees. */
export const pinnedScore = (7.5 / 42) * 0.4;

/** A score on the side of a language: its own if it is there, else the pinned one. */
export function scoreOnSide(score: number, language: Language): { score: number; isPinned: boolean } {
  const towards = language === 'rust' ? 1 : -1;
  const isPinned = score * towards <= 0;
  return { score: isPinned ? pinnedScore * towards : score, isPinned };
}

/**
 * The score at which the weight of a scene is drawn, from -1 (Go) to 1 (Rust); null where no single
 * weight hangs on a string.
 */
export function drawnScore(scene: VerdictScene, score: number): number | null {
  switch (scene.kind) {
    case 'points':
    case 'leaning':
      return score;
    case 'either':
      return 0;
    case 'ruled-out':
      return scoreOnSide(score, scene.barred === 'go' ? 'rust' : 'go').score;
    case 'split':
    case 'stay':
    case 'measure':
    case 'open':
    case 'conflict':
      return null;
  }
}

/** The scene of one part of a system, by its own verdict. */
export function partScene(
  { name, verdict }: Pick<ComponentResult, 'name' | 'verdict'>,
  gates: readonly GateResult[],
): VerdictScene {
  if (verdict === 'conflict' || verdict === 'either') return { kind: verdict };
  const barred = verdict === 'go' ? 'rust' : 'go';
  const isBarred = gates.some(
    ({ state, excludes, parts }) => state === 'true' && excludes === barred && parts.includes(name),
  );
  return isBarred ? { kind: 'ruled-out', barred } : { kind: 'points' };
}

/** The scene that a change of answers leads to; its constraints and parts are not known. */
export function flipScene({ verdict }: Pick<Flip, 'verdict'>, current: CurrentLanguage | null): VerdictScene {
  switch (verdict) {
    case 'go':
    case 'rust':
      return { kind: 'points' };
    case 'split':
      return {
        kind: 'split',
        parts: [
          { name: 'go', language: 'go', score: -typicalScore },
          { name: 'rust', language: 'rust', score: typicalScore },
        ],
      };
    case 'either':
    case 'conflict':
      return { kind: verdict };
    case 'stay':
      return { kind: 'stay', language: current };
    case 'profile-first':
      return { kind: 'measure', outcomes: [] };
    case 'not-enough-information':
      return { kind: 'open' };
  }
}

/** Where a weight hangs in a picture of a split whose parts are not known. */
const typicalScore = 0.2;
