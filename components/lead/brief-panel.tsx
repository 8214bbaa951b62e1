import { DescriptionList } from '@/components/ui/description-list';
import type { FieldOriginKind } from '@/lib/domain/lead/field-origin';
import type { QuestionId } from '@/lib/domain/assessment/question-ids';
import type { BriefContent, BriefContentField } from '@/lib/domain/lead/brief';
import { formatList } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import type { leadText } from '@/lib/text/en/lead';
import type { peopleText } from '@/lib/text/en/people';
import { briefValues } from './brief-values';

/** Where a field of a brief comes from, as it is stored (N10). */
export type BriefOrigin = {
  field: string;
  origin: FieldOriginKind;
  questionIds: readonly string[];
  editedAt: Date | null;
};

type BriefPanelProps = {
  brief: BriefContent;
  origins: readonly BriefOrigin[];
  /** The short name of each question. */
  questionNames: Readonly<Record<QuestionId, string>>;
  text: (typeof leadText)['brief'];
  people: typeof peopleText;
};

/** What the company asks for, each field with where it comes from; what was not said stands in one line. */
export function BriefPanel({ brief, origins, questionNames, text, people }: BriefPanelProps) {
  const values = briefValues(brief, people);
  const unsaid = values.filter(({ words }) => words === '').map(({ field }) => labelOf(field, text, people));
  const originOf = new Map(origins.map((origin) => [origin.field, origin]));
  return (
    <>
      <DescriptionList
        className="text-small"
        items={values
          .filter(({ words }) => words !== '')
          .map(({ field, words }) => ({
            key: field,
            term: labelOf(field, text, people),
            description: (
              <>
                <span dir="auto" className="block whitespace-pre-wrap wrap-anywhere">
                  {words}
                </span>
                <span className="block text-fine text-ink-2">
                  {originWords(originOf.get(field), questionNames, text)}
                </span>
              </>
            ),
          }))}
      />
      {unsaid.length > 0 ? (
        <p className="mt-3 text-small text-ink-2">{message(text.unsaid, { fields: formatList(unsaid) })}</p>
      ) : null}
    </>
  );
}

function labelOf(field: BriefContentField, text: BriefPanelProps['text'], people: typeof peopleText): string {
  return field === 'workDays' ? text.workingHours : people.briefFields[field];
}

function originWords(
  origin: BriefOrigin | undefined,
  questionNames: Readonly<Record<string, string>>,
  { origins }: BriefPanelProps['text'],
): string {
  if (!origin) return '';
  const questions = formatList(origin.questionIds.map((id) => questionNames[id] ?? id));
  if (origin.editedAt) return questions ? message(origins.edited, { questions }) : origins.editedDefault;
  if (origin.origin !== 'answer') return origins[origin.origin];
  return questions ? message(origins.answer, { questions }) : origins.answerOnly;
}
