import { FormulaLines } from '@/components/method/formula-lines';
import { MethodSection } from '@/components/method/method-section';
import { optionLabel } from '@/components/method/option-label';
import { SymbolTable } from '@/components/method/symbol-table';
import { workedRows } from '@/components/method/worked-rows';
import { WorkedTable } from '@/components/method/worked-table';
import { currentBank } from '@/lib/domain/assessment/banks';
import { questionsOf } from '@/lib/domain/assessment/questions';
import { sampleCases } from '@/lib/domain/assessment/sample-cases';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { formatList } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { methodWords } from './method-words';

const order = questionsOf(currentBank.version).map((question) => question.id);
const exampleId = 'payment-api';

/** The formula, and one case computed with it by hand (A03). */
export function FormulaParts() {
  const words = methodWords();
  const { formula, example, sections } = words.method;
  const name = getText().site.home.examples.names[exampleId];
  const { rows, sum } = workedRows(evaluateVerdict(sampleCases[exampleId]), order, words);
  const { priorities } = sampleCases[exampleId].answers;
  const stated = Array.isArray(priorities) ? priorities : [];
  return (
    <>
      <MethodSection id="formula" heading={sections.formula} lead={formula.lead}>
        <FormulaLines text={formula} />
        <SymbolTable bank={currentBank} text={formula} />
      </MethodSection>
      <MethodSection id="example" heading={sections.example} lead={message(example.lead, { name })}>
        <ol className="flex max-w-measure list-decimal flex-col gap-1.5 ps-5">
          {example.recipe.map((step) => (
            <li key={step}>{message(step, { ...currentBank.split.share })}</li>
          ))}
        </ol>
        {stated.length > 0 ? (
          <p className="mt-4 max-w-measure">
            {message(example.stated, {
              priorities: formatList(stated.map((each) => optionLabel('priorities', each, words))),
            })}
          </p>
        ) : null}
        <div className="mt-4">
          <WorkedTable name={name} rows={rows} sum={sum} text={example} />
        </div>
        <p className="mt-3 text-fine text-ink-3">{example.rounding}</p>
      </MethodSection>
    </>
  );
}
