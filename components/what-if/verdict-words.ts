import type { GateId, Language } from '@/lib/domain/assessment/bank';
import type { QuestionId } from '@/lib/domain/assessment/question-ids';
import type { PlumbLineLabels } from '@/components/plumb-line/plumb-line-drawing';
import type { SceneText } from '@/components/plumb-line/scene-words';
import type { TowardsText } from '@/lib/shared/format-towards';
import { message } from '@/lib/shared/message';
import type { plumbLineText } from '@/lib/text/en/plumb-line';
import type { reportText } from '@/lib/text/en/report';
import type { reportAnswersText } from '@/lib/text/en/report-answers';
import type { whatIfText } from '@/lib/text/en/what-if';
import { namedEndings, openHeadlines, type HeadlineKey } from './headline-key';

/** The questions whose answers can deny a rule: what the system runs in, and on. */
const clashQuestions = ['host', 'target'] as const;

/** All words of a verdict, such that a browser without a formatter can put them together. */
export interface VerdictWords {
  languages: Record<Language, string>;
  headlines: Record<HeadlineKey, string>;
  /** Why, where more than the score decided; missing where the headline says it all. */
  because: Partial<Record<HeadlineKey, string>>;
  conflictNamed: string;
  /** A rule that an answer denies, and the answers that can deny one, by name. */
  clash: { pattern: string; answers: Partial<Record<QuestionId, Record<string, string>>> };
  frequency: Pick<
    typeof reportText,
    'frequency' | 'frequencyCapped' | 'frequencyByPoints' | 'frequencyTie' | 'frequencyStay' | 'ofHundred'
  >;
  /** Languages of today by name, and why to stay. */
  stay: Pick<(typeof reportText)['stay'], 'languages' | 'reasons'>;
  byPoints: Record<'go' | 'rust' | 'either', string>;
  gates: Record<GateId, string>;
  /** The name of a constraint inside a sentence. */
  quotedGate: string;
  picture: PlumbLineLabels & SceneText & TowardsText;
  text: (typeof whatIfText)['verdict'];
}

/** The catalogue's words of a verdict; every headline finished. For the server. */
export function verdictWords(text: {
  report: typeof reportText;
  reportAnswers: typeof reportAnswersText;
  plumbLine: typeof plumbLineText;
  whatIf: typeof whatIfText;
}): VerdictWords {
  const { report, reportAnswers, plumbLine, whatIf } = text;
  const { frequency, frequencyCapped, frequencyByPoints, frequencyTie, frequencyStay, ofHundred } = report;
  return {
    languages: report.languages,
    headlines: headlinesOf(report),
    because: openBecause(report),
    conflictNamed: report.because.conflictNamed,
    clash: { pattern: report.because.clash, answers: clashAnswers(reportAnswers) },
    frequency: { frequency, frequencyCapped, frequencyByPoints, frequencyTie, frequencyStay, ofHundred },
    stay: { languages: report.stay.languages, reasons: report.stay.reasons },
    byPoints: {
      go: report.flips.verdicts.go,
      rust: report.flips.verdicts.rust,
      either: report.flips.verdicts.either,
    },
    gates: Object.fromEntries(
      Object.entries(report.gates.items).map(([id, gate]) => [id, gate.name]),
    ) as Record<GateId, string>,
    quotedGate: report.gates.quoted,
    picture: pictureText(plumbLine),
    text: whatIf.verdict,
  };
}

function clashAnswers(texts: typeof reportAnswersText): VerdictWords['clash']['answers'] {
  const labelsOf = (question: QuestionId) =>
    Object.fromEntries(Object.entries(texts[question].answers).map(([id, { label }]) => [id, label]));
  return Object.fromEntries(clashQuestions.map((question) => [question, labelsOf(question)]));
}

/** Only what a drawing needs: the rest of the words stays on the server. */
function pictureText(text: typeof plumbLineText): VerdictWords['picture'] {
  const { go, rust, to, middle, equal, barred, byPoints, held, nothing, findings, scenes } = text;
  return { go, rust, to, middle, equal, barred, byPoints, held, nothing, findings, scenes };
}

function headlinesOf({ headline, languages }: typeof reportText): Record<HeadlineKey, string> {
  const named = (['go', 'rust'] as const).flatMap((language) =>
    namedEndings.map((ending) => {
      const [pattern, reservations] = ending.startsWith('clear')
        ? [headline.clear, Number(ending.at(-1))]
        : [headline[ending as Exclude<typeof ending, `clear-${number}`>], 0];
      const excluded = languages[language === 'go' ? 'rust' : 'go'];
      const values = { language: languages[language], excluded, reservations };
      return [`${language} ${ending}`, message(pattern, values)] as const;
    }),
  );
  const open = openHeadlines.map((key) => [key, headline[key]] as const);
  return Object.fromEntries([...named, ...open]) as Record<HeadlineKey, string>;
}

/** The reasons that point to nothing: parts and constraints stand in the table, and what would decide on the report. */
function openBecause({ because, languages }: typeof reportText): VerdictWords['because'] {
  const { equivalent, stay, conflict, toolchain } = because;
  return {
    'go ahead': message(because.ahead, { language: languages.go }),
    'rust ahead': message(because.ahead, { language: languages.rust }),
    clash: because.clashUnnamed,
    toolchain,
    equivalent,
    stay,
    conflict,
    'profile-first': because['profile-first'],
    'not-enough-information': because['not-enough-information'],
  };
}
