import type { Condition } from '@/lib/domain/assessment/bank';
import { message } from '@/lib/shared/message';
import type { MethodWords } from './method-words';
import { optionLabel } from './option-label';

type ConditionLinesProps = { condition: Condition; words: MethodWords };

/** A condition over answers in words; several at once as a list under what joins them. */
export function ConditionLines({ condition, words }: ConditionLinesProps) {
  const text = words.method.constraints;
  const joined = 'all' in condition ? condition.all : 'any' in condition ? condition.any : null;
  if (!joined) return <p>{conditionInWords(condition, words)}</p>;
  return (
    <>
      <p>{'all' in condition ? text.allOf : text.anyOf}</p>
      <ul className="list-disc ps-5">
        {joined.map((each) => (
          <li key={JSON.stringify(each)}>
            <ConditionLines condition={each} words={words} />
          </li>
        ))}
      </ul>
    </>
  );
}

function conditionInWords(condition: Condition, words: MethodWords): string {
  const text = words.method.constraints;
  if ('not' in condition) return message(text.not, { condition: conditionInWords(condition.not, words) });
  if (!('question' in condition)) return '';
  const { question, is } = condition;
  return message(text.condition, {
    question: words.questions.questions[question].title,
    answers: is.map((option) => optionLabel(question, option, words)).join(` ${text.or} `),
  });
}
