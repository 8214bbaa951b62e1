import type { OptionWords, QuestionWords } from '@/components/assessment/step-words';
import { unknownAnswer, type QuestionId } from '@/lib/domain/assessment/question-ids';
import { getQuestion, type SectionId } from '@/lib/domain/assessment/questions';
import { getText } from '@/lib/text/catalogue';

/** A question in the words its page shows. */
export function questionWords(question: QuestionId): QuestionWords {
  const { assessment, questions } = getText();
  const { title, why, help } = questions.questions[question];
  return {
    title,
    why,
    help,
    options: question === 'components' ? partsOptions() : optionsOf(question),
    notSure: {
      value: unknownAnswer,
      label: assessment.step.notSure,
      description: assessment.step.notSureHelp,
    },
  };
}

/** The name of one answer to a question, "not sure" included. */
export function optionLabel(question: QuestionId, option: string): string {
  const { options, notSure } = questionWords(question);
  return [...options, notSure].find(({ value }) => value === option)?.label ?? option;
}

/** The name of a section. */
export function sectionTitle(section: SectionId): string {
  return getText().questions.sections[section];
}

function optionsOf(question: QuestionId): OptionWords[] {
  const words: Record<string, { label: string; consequence: string }> =
    getText().questions.questions[question].options;
  return getQuestion(question).options.flatMap((value) => {
    const option = words[value];
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
