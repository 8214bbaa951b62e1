import {
  bankVersions,
  questionOptions,
  singleOptionsV1,
  type BankVersion,
  type QuestionId,
} from './question-ids';

/** What one bank asks: its questions section by section, in the order they are asked, and their options. */
export interface QuestionSet {
  sections: Record<SectionId, readonly QuestionId[]>;
  /** Option ids by question, in the order they are shown. */
  options: Partial<Record<QuestionId, readonly string[]>>;
}

/** The sections of the assessment in the order they are asked. */
export const sectionIds = [
  'what-it-is',
  'how-it-must-run',
  'delivery',
  'people',
  'constraints',
  'priorities',
] as const;
export type SectionId = (typeof sectionIds)[number];

const howItMustRun = ['latency-heap', 'compute', 'memory', 'bottleneck', 'worst-defect', 'exposure'] as const;
const delivery = ['first-release', 'change-rate', 'life-span'] as const;
const people = [
  'go-experience',
  'rust-experience',
  'background',
  'juniors',
  'learning-budget',
  'hiring',
] as const;
const constraints = ['mandate', 'second-language', 'components'] as const;
const { mandate, priorities, components } = questionOptions;

/**
 * The questions and options of every released bank. A question always comes after the ones that can hide it, so
 * going forward never meets a question whose condition is still open.
 */
export const questionSets: Record<BankVersion, QuestionSet> = {
  v1: {
    sections: {
      'what-it-is': ['situation', 'target', 'host', 'workload', 'existing-code'],
      'how-it-must-run': howItMustRun,
      delivery,
      people,
      constraints,
      priorities: ['priorities'],
    },
    options: { ...singleOptionsV1, mandate, priorities, components },
  },
  v2: {
    sections: {
      'what-it-is': [
        'situation',
        'pain-cause',
        'current-language',
        'target',
        'host',
        'workload',
        'existing-code',
      ],
      'how-it-must-run': howItMustRun,
      delivery,
      people: ['team-size', ...people],
      constraints,
      priorities: ['priorities'],
    },
    options: questionOptions,
  },
};

/** Whether a text names a released bank. */
export function isBankVersion(text: unknown): text is BankVersion {
  return bankVersions.some((version) => version === text);
}

/** Options of a question in one bank, in the order they are shown; none where the bank does not ask it. */
export function optionsIn(version: BankVersion, question: QuestionId): readonly string[] {
  return questionSets[version].options[question] ?? [];
}

/** Whether a bank asks a question. */
export function isAskedIn(version: BankVersion, question: string): question is QuestionId {
  return Object.hasOwn(questionSets[version].options, question);
}
