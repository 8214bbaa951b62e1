import { LanguageMark } from '@/components/ui/language-mark';
import type { Language } from '@/lib/domain/assessment/bank';
import type { Need } from '@/lib/domain/cost/need';
import type { Relation } from '@/lib/domain/cost/relation';
import { message } from '@/lib/shared/message';
import type { costText } from '@/lib/text/en/cost';
import { costWords, needWords } from './cost-words';
import { relationWords } from './relation-words';

type AnswerLinesProps = {
  needs: Record<Language, Need | null>;
  relation: Relation | null;
  order: readonly Language[];
  unit: 'machines' | 'cores';
  currency: string;
  /** What to say of a language without a figure. */
  none: (language: Language) => string;
  text: typeof costText;
};

/** The two ranges in words, side by side, and whether they overlap. */
export function AnswerLines({ needs, relation, order, unit, currency, none, text }: AnswerLinesProps) {
  return (
    <>
      <dl className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
        {order.map((language) => {
          const need = needs[language];
          return (
            <div key={language} className="min-w-0">
              <dt>
                <LanguageMark tone={language}>{text.languages[language]}</LanguageMark>
              </dt>
              {need ? (
                <>
                  <dd className="heading text-h3 tabular-nums">
                    {message(text.answer.cost, { cost: costWords(need.monthly, currency, text) })}
                  </dd>
                  <dd className="text-small text-ink-2 tabular-nums">{needWords(need, unit, text)}</dd>
                </>
              ) : (
                <dd className="text-ink-2">{none(language)}</dd>
              )}
            </div>
          );
        })}
      </dl>
      {relation ? <p className="mt-5 max-w-measure">{relationWords(relation, text)}</p> : null}
    </>
  );
}
