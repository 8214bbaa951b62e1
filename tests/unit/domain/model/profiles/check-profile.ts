import type { AnswerValue } from '@/lib/domain/assessment/answers-document';
import type { Language } from '@/lib/domain/assessment/bank';
import type { BoundaryKind, QuestionId } from '@/lib/domain/assessment/question-ids';
import { bands, type Band, type GateState } from '@/lib/domain/model/result';
import type { Verdict } from '@/lib/domain/model/verdict-ids';
import type { Fix, MustNotSay, MustSay, Profile } from './profile';

/** What a result says beside its verdict. The one place to change when the result names it differently. */
interface Advice {
  /** Keeping the language of today, as the verdict or as an alternative beside it. */
  stay?: { language?: string | null; fixes?: readonly string[] } | null;
  /** The advice to describe the parts of the system. */
  partsOffer?: unknown;
}

/** What is read of a result. */
export interface JudgedResult extends Advice {
  verdict: Verdict;
  band: Band;
  gates: readonly { question: QuestionId; state: GateState }[];
  flips: readonly { changes: readonly { question: QuestionId; to: AnswerValue }[] }[];
  components: readonly { name: string; language: Language | null }[];
  split: { boundaries: readonly { kind: BoundaryKind }[] } | null;
}

/** The ids that may stand for each fix in a result. */
const fixIds: Record<Fix, readonly string[]> = {
  queries: ['queries', 'queries-or-database'],
  network: ['network', 'network-or-partners'],
  'hot-code': ['hot-code', 'language-speed'],
  collector: ['collector', 'memory-or-collector'],
  'start-up': ['start-up', 'bundle-or-start-up'],
  'run-time': ['run-time', 'old-runtime'],
  'plug-ins': ['plug-ins', 'plugin-or-dependency-updates'],
  gpu: ['gpu', 'gpu-work'],
  process: ['process', 'code-or-process'],
};

/** Every way in which a result disappoints the engineer of a profile; empty when it satisfies. */
export function checkProfile({ expected, document }: Profile, result: JudgedResult): string[] {
  const { verdict } = result;
  const { verdicts, never, mustSay = {}, mustNotSay = {} } = expected;
  const accepted = verdicts.includes(verdict);
  return [
    ...(never.includes(verdict) ? [`embarrassing verdict: ${verdict}`] : []),
    ...(accepted ? [] : [`verdict ${verdict} instead of ${verdicts.join(' or ')}`]),
    ...missing(mustSay, result, closingQuestions(result), document.answers['current-language']),
    ...unwanted(mustNotSay, result, closingQuestions(result)),
  ];
}

function missing(
  say: MustSay,
  result: JudgedResult,
  closing: readonly QuestionId[],
  language: string | readonly string[] | undefined,
): string[] {
  const clashing = result.verdict === 'conflict' ? closing : [];
  const boundaries = result.split?.boundaries.map(({ kind }) => kind) ?? [];
  const languageOf = (part: string) => result.components.find(({ name }) => name === part)?.language;
  return [
    ...(say.staysAnOption && !result.stay ? ['does not offer to stay'] : []),
    ...(say.namesCurrentLanguage && result.stay?.language !== language ? ['does not name the language'] : []),
    ...(say.fixes ?? []).filter((fix) => !hasFix(result, fix)).map((fix) => `no fix: ${fix}`),
    ...(say.offersParts && !result.partsOffer ? ['does not ask for the parts'] : []),
    ...(say.conflictNames ?? []).filter((id) => !clashing.includes(id)).map((id) => `no clash named: ${id}`),
    ...(say.closedBy ?? []).filter((id) => !closing.includes(id)).map((id) => `not decided by: ${id}`),
    ...Object.entries(say.parts ?? {})
      .filter(([part, wanted]) => languageOf(part) !== wanted)
      .map(([part, wanted]) => `part ${part} is not ${wanted}`),
    ...(say.boundary && !boundaries.includes(say.boundary) ? [`no boundary: ${say.boundary}`] : []),
  ];
}

function unwanted(say: MustNotSay, result: JudgedResult, closing: readonly QuestionId[]): string[] {
  const names = result.verdict === 'go' || result.verdict === 'rust';
  const isSurer = say.surerThan && names && bands.indexOf(result.band) < bands.indexOf(say.surerThan);
  const changes = result.flips.flatMap((flip) => flip.changes);
  return [
    ...(say.fixes ?? []).filter((fix) => hasFix(result, fix)).map((fix) => `wrong fix: ${fix}`),
    ...(isSurer ? [`too sure: ${result.band}`] : []),
    ...(say.closedBy ?? []).filter((id) => closing.includes(id)).map((id) => `wrongly decided by: ${id}`),
    ...(say.changes ?? [])
      .filter(({ question, to }) => changes.some((each) => each.question === question && each.to === to))
      .map(({ question, to }) => `proposes ${question}: ${to}`),
  ];
}

function hasFix(result: Advice, fix: Fix): boolean {
  return result.stay?.fixes?.some((id) => fixIds[fix].includes(id)) ?? false;
}

/** The questions whose answers rule out a language. */
function closingQuestions({ gates }: JudgedResult): QuestionId[] {
  return gates.filter(({ state }) => state === 'true').map(({ question }) => question);
}
