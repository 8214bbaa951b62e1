import { ChoiceList } from '@/components/ui/choice-list';
import type { FormValues } from '@/lib/shared/form-state';
import { notSureKey, optionKey } from './answer-keys';
import { QuestionHeading } from './question-heading';
import { QuestionHelp } from './question-help';
import type { QuestionWords } from './step-words';

type ChoiceFieldProps = {
  type: 'radio' | 'checkbox';
  /** Name of the field and key of its error; checkboxes send a list. */
  name: string;
  words: QuestionWords;
  /** How to answer, where the boxes do not say it. */
  how?: string;
  values: FormValues;
  error?: string;
  /** Draw the keys: only where scripts listen to them. */
  keys: boolean;
};

/** A question with one answer or several: every option with its consequence, and "not sure" as good as any. */
export function ChoiceField({ type, name, words, how, values, error, keys }: ChoiceFieldProps) {
  const choices = words.options.map((option, index) => ({
    ...option,
    keyHint: keys ? optionKey(index) : undefined,
  }));
  return (
    <ChoiceList
      id={`field-${name}`}
      name={type === 'checkbox' ? `${name}[]` : name}
      type={type}
      legend={<QuestionHeading title={words.title} />}
      help={<QuestionHelp words={words} how={how} />}
      error={error}
      choices={[...choices, { ...words.notSure, keyHint: keys ? notSureKey : undefined, apart: true }]}
      defaultValue={values[name] ?? ''}
      className="mt-8"
    />
  );
}
