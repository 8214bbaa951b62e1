import type { SelectOption } from '@/components/ui/select-field';
import { sectionOf } from '@/lib/domain/assessment/flow';
import { unknownAnswer, type BankVersion, type QuestionId } from '@/lib/domain/assessment/question-ids';
import { getQuestion, sectionIds, type QuestionKind } from '@/lib/domain/assessment/questions';
import { whatIfFields, type WhatIfField, type WhatIfSystem } from '@/lib/domain/assessment/what-if';
import { capitalised } from '@/lib/shared/capitalised';
import { wordingOf } from '@/lib/text/question-wording';
import type { questionsText } from '@/lib/text/en/questions';
import type { reportAnswersText } from '@/lib/text/en/report-answers';
import type { whatIfText } from '@/lib/text/en/what-if';

/** A field of the form in words. */
export interface FieldWords {
  name: string;
  question: QuestionId;
  kind: QuestionKind;
  label: string;
  options: readonly SelectOption[];
}

/** A heading of the form with its fields: a section of the assessment, or a part of the system. */
export interface FieldGroup {
  key: string;
  title: string;
  fields: readonly FieldWords[];
}

export interface PanelWords {
  sections: readonly FieldGroup[];
  parts: readonly FieldGroup[];
}

/** The catalogue's words that name questions and answers. */
export interface QuestionTexts {
  questions: typeof questionsText;
  answers: typeof reportAnswersText;
  whatIf: typeof whatIfText;
}

/** The form in words: sections as they are asked, then the parts as they were listed. For the server. */
export function panelWords(system: WhatIfSystem, texts: QuestionTexts): PanelWords {
  const { bank, parts } = system;
  const fields = whatIfFields(system);
  const wordsOf = (some: WhatIfField[]) => some.map((field) => fieldWords(bank, field, texts));
  return {
    sections: sectionIds
      .map((id) => ({
        key: id,
        title: texts.questions.sections[id],
        fields: wordsOf(fields.filter(({ part, question }) => part === null && sectionOf(question) === id)),
      }))
      .filter((section) => section.fields.length > 0),
    parts: parts.map(({ name }, at) => ({
      key: `part-${at}`,
      title: name,
      fields: wordsOf(fields.filter(({ part }) => part === at)),
    })),
  };
}

function fieldWords(
  bank: BankVersion,
  { name, question, part }: WhatIfField,
  texts: QuestionTexts,
): FieldWords {
  const { kind, options } = getQuestion(bank, question);
  const labels = wordingOf(texts.questions, { bank, answers: {} }, question).options;
  const { panel } = texts.whatIf;
  const known = options.map((value) => ({ value, label: labels[value]?.label ?? value }));
  return {
    name,
    question,
    kind,
    label: capitalised(texts.answers[question].name),
    options: [
      ...(part === null ? [] : [{ value: '', label: panel.asWhole }]),
      ...known,
      { value: unknownAnswer, label: panel.unknown },
    ],
  };
}
