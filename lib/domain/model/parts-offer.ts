import type { AnswersDocument, ComponentInput } from '../assessment/answers-document';
import type { Language } from '../assessment/bank';
import type { ComponentShare } from '../assessment/question-ids';
import { unknownAnswer } from '../assessment/question-ids';
import type { CompiledBank } from './compiled-bank';
import { isLimitedByMachine, pressingDemands } from './demands';
import { judge } from './judge';
import { countingMethod } from './methods';
import { knownAnswer, partsOf, type Part } from './parts';
import type { OfferedPart, PartRole, PartsOffer } from './offered-parts';
import type { Verdict } from './verdict-ids';
import { says } from './says';
import { languageIn } from './split';

const demandIds = ['latency-heap', 'compute', 'memory'] as const;
const plainWorkloads = ['crud-api', 'io-services', 'control-plane', 'automation'];
const offeredFor: readonly Verdict[] = ['go', 'rust', 'either', 'stay'];

/**
 * Whether one system looks like two (N06): a team at home in one of the languages, and answers that ask
 * much of a machine beside ordinary work. Offered only when two languages would be worth more than one.
 */
export function partsOfferOf(
  compiled: CompiledBank,
  document: AnswersDocument,
  verdict: Verdict,
): PartsOffer | null {
  if ((document.components ?? []).length > 0 || !offeredFor.includes(verdict)) return null;
  const [part] = partsOf(document, compiled.bank.split);
  const apart = part && roleApart(part);
  if (!part || !apart) return null;
  const parts = impliedParts(part, apart);
  const components = parts.map(({ role, ...rest }): ComponentInput => ({ name: role, ...rest }));
  const tried = judge(compiled, { ...document, components }, countingMethod(compiled.bank.parameters));
  const choice = tried.split?.choice;
  if (!choice || choice.mixed === null || choice.gain <= compiled.bank.parameters.delta) return null;
  const names = tried.parts.map(({ name }) => name);
  return {
    apart,
    verdict: tried.verdict,
    gain: choice.gain,
    probability: tried.split?.probability ?? 0,
    parts: parts.map((each) => ({
      ...each,
      language: languageIn(choice.mixed ?? 0, names.indexOf(each.role)),
    })),
  };
}

/** Which part the team would not write in the language it is at home in; null where nothing points to one. */
function roleApart(part: Part): PartRole | null {
  if (says(part, 'second-language', ['one-only'])) return null;
  if (pressingDemands(part).length === 0) return null;
  if (isAtHomeIn(part, 'go') && isLimitedByMachineOrNew(part)) return 'demanding';
  return isAtHomeIn(part, 'rust') && says(part, 'workload', plainWorkloads) ? 'plain' : null;
}

function isLimitedByMachineOrNew(part: Part): boolean {
  return isLimitedByMachine(part) || says(part, 'situation', ['new-system']);
}

function isAtHomeIn(part: Part, language: Language): boolean {
  const other = language === 'go' ? 'rust' : 'go';
  if (says(part, 'existing-code', [`much-${language}`])) return true;
  return (
    knownAnswer(part, `${language}-experience`) === 'most' &&
    knownAnswer(part, `${other}-experience`) !== 'most'
  );
}

/**
 * The demands that press go with the demanding part, and ordinary work with the plain one. What the
 * answers say of the whole only is open for both; where the processor is the limit of ordinary work,
 * the demanding part computes.
 */
function impliedParts(part: Part, apart: PartRole): Omit<OfferedPart, 'language'>[] {
  const demands = pressingDemands(part);
  const workload = knownAnswer(part, 'workload') ?? unknownAnswer;
  const isPlain = plainWorkloads.includes(workload);
  const computes = knownAnswer(part, 'bottleneck') === 'cpu' ? 'compute-kernel' : unknownAnswer;
  const shareOf = (role: PartRole): ComponentShare => (role === apart ? 'small' : 'large');
  const known = (id: (typeof demandIds)[number]): string =>
    demands.includes(id) ? (knownAnswer(part, id) ?? unknownAnswer) : unknownAnswer;
  const pressing = Object.fromEntries(demandIds.map((id) => [id, known(id)]));
  const open = Object.fromEntries(demands.map((id) => [id, unknownAnswer]));
  return [
    {
      role: 'demanding',
      share: shareOf('demanding'),
      boundary: 'rpc',
      answers: { ...pressing, workload: isPlain ? computes : workload },
    },
    {
      role: 'plain',
      share: shareOf('plain'),
      boundary: 'rpc',
      answers: { ...open, workload: isPlain ? workload : unknownAnswer },
    },
  ];
}
