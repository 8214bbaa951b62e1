import type { OptionWords, QuestionWords } from '@/components/assessment/step-words';
import type { BankAnswers } from '@/lib/domain/assessment/flow';
import { unknownAnswer, type QuestionId } from '@/lib/domain/assessment/question-ids';
import { getQuestion, type SectionId } from '@/lib/domain/assessment/questions';
import { getText } from '@/lib/text/catalogue';
import { wordingOf, type QuestionWording } from '@/lib/text/question-wording';

/** A question in the words its page shows to somebody who answers one bank. */
export function questionWords(document: BankAnswers, question: QuestionId): QuestionWords {
  const { assessment, questions } = getText();
  const wording = wordingOf(questions, document, question);
  const { title, why, help } = wording;
  const { options } = getQuestion(document.bank, question);
  return {
    title,
    why,
    help,
    options: question === 'components' ? partsOptions() : optionsOf(options, wording),
    notSure: {
      value: unknownAnswer,
      label: assessment.step.notSure,
      description: assessment.step.notSureHelp,
    },
  };
}

/** The name of one answer to a question, "not sure" included. */
export function optionLabel(document: BankAnswers, question: QuestionId, option: string): string {
  const { options, notSure } = questionWords(document, question);
  return [...options, notSure].find(({ value }) => value === option)?.label ?? option;
}

/** The name of a section. */
export function sectionTitle(section: SectionId): string {
  return getText().questions.sections[section];
}

function optionsOf(options: readonly string[], wording: QuestionWording): OptionWords[] {
  return options.flatMap((value) => {
    const option = wording.options[value];
    return option ? [{ value, label: option.label, description: option.consequence }] : [];
  });
}

/** The list of parts has no options in the question bank: people type it. These say whether there is one. */
function partsOptions(): OptionWords[] {
  const text = getText().assessment.parts;
  return [
    { value: 'one-system', label: text.oneSystem, description: text.oneSystemHelp },
    { value: 'listed', label: text.listed, description: text.listedHelp },
  ];
}
