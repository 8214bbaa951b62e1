'use client';

import { Notice } from '@/components/ui/notice';
import type { SampleCaseId } from '@/lib/domain/assessment/sample-cases';
import type { LanguageSides } from '@/lib/domain/comparison/sides';
import { CustomMark } from './custom-mark';
import type { LabelledField } from './labelled-field';
import { ModelForm } from './model-form';
import { ModelLinks } from './model-links';
import { ModelVerdicts } from './model-verdicts';
import type { ModelView } from './model-view';
import type { PlaygroundState } from './playground-query';
import type { PlaygroundWords } from './playground-words';
import { ProblemList } from './problem-list';
import { usePlayground } from './use-playground';

type PlaygroundProps = {
  /** Public address of this page, without a query. */
  address: string;
  fields: readonly LabelledField[];
  initial: PlaygroundState;
  initialView: ModelView;
  released: Record<SampleCaseId, ModelView>;
  /** Number of the released model. */
  model: string;
  sides: LanguageSides;
  words: PlaygroundWords;
};

/**
 * A model to change (N09). Without scripts the form asks the server; with them the same engine judges here,
 * and the address follows. Whatever it shows is marked as custom.
 */
export function Playground(props: PlaygroundProps) {
  const { address, fields, initial, initialView, released, model, sides, words } = props;
  const { values, state, query, view, isFailed, set, form } = usePlayground(fields, initial, initialView);
  const { playground: text } = words;
  const isUntouched = Object.keys(state.numbers).length === 0;
  return (
    <div className="flex flex-col gap-8">
      <CustomMark view={view} isUntouched={isUntouched} words={words} />
      <ProblemList problems={state.problems} fields={fields} text={text.problems} />
      {isFailed ? (
        <Notice kind="error" live>
          {text.failed}
        </Notice>
      ) : null}
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_32rem] lg:items-start">
        <div className="lg:sticky lg:top-6 lg:order-2">
          <ModelVerdicts custom={view} released={released[state.caseId]} {...{ model, sides, words }} />
        </div>
        <div className="flex min-w-0 flex-col gap-8 lg:order-1">
          <ModelForm
            form={form}
            fields={fields}
            values={values}
            about={words.cases.abouts[state.caseId] ?? ''}
            onChange={set}
            words={words}
          />
          <ModelLinks address={address} query={query} text={text.form} />
        </div>
      </div>
    </div>
  );
}
