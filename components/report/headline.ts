import type { GateId, Language } from '@/lib/domain/assessment/bank';
import type { StoredResult } from '@/lib/domain/model/result';
import { conflictKind, eitherKey, stayHeadline } from '@/lib/domain/report/headline-keys';
import type { VerdictSummary } from '@/lib/domain/report/verdict-summary';
import { formatList } from '@/lib/shared/format';
import { isolated } from '@/lib/shared/isolated';
import { message } from '@/lib/shared/message';
import { answerLabel } from './answer-words';
import { decidingGates, isNotYet } from './deciding-gates';
import { currentName, stayBecause } from './honest-headline';
import type { ReportWords } from './report-source';

/** A verdict, with what else its headline says where the answers may be told. */
export type HeadlineSource = VerdictSummary & Pick<StoredResult, 'stay' | 'clashes'>;

/**
 * The verdict as the second half of a headline ("Rust, with one reservation."); the system's name stands before it.
 * @param reservations reasons against the verdict that the report shows
 */
export function headlineOf(result: HeadlineSource, reservations: number, words: ReportWords): string {
  const { headline, languages } = words.report;
  switch (result.verdict) {
    case 'go':
    case 'rust': {
      const language = languages[result.verdict];
      const excluded = languages[result.verdict === 'go' ? 'rust' : 'go'];
      return message(namedPattern(result, words), { language, excluded, reservations });
    }
    case 'stay':
      return message(headline[stayHeadline(result)], { current: currentName(result, words) });
    case 'conflict':
      return headline[conflictKind(result)];
    case 'split':
      return result.split?.forced ? headline.forcedSplit : headline.split;
    case 'either':
      return message(headline[eitherKey(result)], { language: languages[result.lean] });
    case 'profile-first':
    case 'not-enough-information':
      return headline[result.verdict];
  }
}

function namedPattern(result: HeadlineSource, { report: { headline } }: ReportWords): string {
  const gates = decidingGates(result);
  if (gates.length > 0) return isNotYet(gates) ? headline.notYet : headline.constraint;
  if (result.verdict === 'rust' && result.confidenceCap?.rust !== undefined) return headline.provisional;
  if (result.verdict === 'go' && result.confidenceCap?.go !== undefined) return headline.provisional;
  if (result.band === 'strong' || result.band === 'clear') return headline[result.band];
  return headline.leaning;
}

/** Why the verdict is what it is, where more than the score decided; empty when the score did. */
export function becauseOf(result: StoredResult, words: ReportWords): string {
  const { because } = words.report;
  switch (result.verdict) {
    case 'go':
    case 'rust': {
      const gates = decidingGates(result);
      if (gates.length === 0) return '';
      const constraints = namesOf(gates, words);
      return message(isNotYet(gates) ? because.notYet : because.constraint, { constraints });
    }
    case 'split':
      return message(result.split?.forced ? because.forcedSplit : because.split, {
        assignment: assignmentOf(result, words),
      });
    case 'either':
      return message(because[eitherKey(result)], { language: words.report.languages[result.lean] });
    case 'conflict':
      return conflictOf(result, words);
    case 'stay':
      return stayBecause(result, words);
    case 'profile-first':
    case 'not-enough-information':
      return because[result.verdict];
  }
}

/** Which constraints rule out which language; without names where they do not stand on both sides. */
function conflictOf(result: StoredResult, words: ReportWords): string {
  const { gates } = result;
  const { because } = words.report;
  const kind = conflictKind(result);
  if (kind === 'toolchain') return because.toolchain;
  if (kind === 'clash') return clashOf(result, words);
  const against = (language: Language) =>
    namesOf(
      gates.filter((gate) => gate.state === 'true' && gate.excludes === language),
      words,
    );
  const [go, rust] = [against('go'), against('rust')];
  return go && rust ? message(because.conflictNamed, { go, rust }) : because.conflict;
}

/** The names of constraints inside a sentence: in quotation marks, because each begins with a capital. */
function namesOf(gates: readonly { id: GateId }[], { report }: ReportWords): string {
  return formatList(
    gates.map(({ id }) => message(report.gates.quoted, { name: report.gates.items[id].name })),
  );
}

/** A rule that the host or the target denies. */
function clashOf({ gates, clashes = [] }: StoredResult, words: ReportWords): string {
  const { report } = words;
  const [clash] = clashes;
  const rules = gates.filter(({ id }) => clashes.some(({ gate }) => gate === id));
  const [rule] = rules;
  if (!clash || !rule) return report.because.clashUnnamed;
  return message(report.because.clash, {
    mandated: report.languages[rule.excludes === 'go' ? 'rust' : 'go'],
    language: report.languages[rule.excludes],
    gates: namesOf(rules, words),
    answer: answerLabel(words, clash.question, clash.answer),
  });
}

/** "Rust for ingest. Go for console and billing." The language that leads on the whole stands first. */
function assignmentOf({ components, lean }: StoredResult, { report }: ReportWords): string {
  const order: Language[] = lean === 'rust' ? ['rust', 'go'] : ['go', 'rust'];
  return order
    .map((language) => ({ language, parts: components.filter((part) => part.language === language) }))
    .filter(({ parts }) => parts.length > 0)
    .map(({ language, parts }) =>
      message(report.because.assigned, {
        language: report.languages[language],
        parts: formatList(parts.map((part) => isolated(part.name))),
      }),
    )
    .join(' ');
}
