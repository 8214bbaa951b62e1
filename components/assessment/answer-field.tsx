import type { FormValues } from '@/lib/shared/form-state';
import { ChoiceField } from './choice-field';
import { PartsField } from './parts-field';
import { RankingField } from './ranking-field';
import type { FieldWords, QuestionWords } from './step-words';

type AnswerFieldProps = {
  field: FieldWords;
  words: QuestionWords;
  values: FormValues;
  errors: Readonly<Record<string, string>>;
  keys: boolean;
  onChanged: () => void;
};

/** What a question is answered with, by its kind. */
export function AnswerField({ field, words, values, errors, keys, onChanged }: AnswerFieldProps) {
  const common = { words, values, keys };
  switch (field.kind) {
    case 'single':
      return <ChoiceField {...common} type="radio" name="answer" error={errors.answer} />;
    case 'multi':
      return <ChoiceField {...common} type="checkbox" name="answer" how={field.help} error={errors.answer} />;
    case 'ranking':
      return <RankingField {...common} ranking={field.ranking} error={errors.answer} onChanged={onChanged} />;
    case 'components':
      return <PartsField {...common} parts={field.parts} errors={errors} onChanged={onChanged} />;
  }
}
