import type { LanguageSides } from '@/lib/domain/comparison/sides';
import { filled } from '@/lib/shared/filled';
import { ModelComparison } from './model-comparison';
import { ModelPicture } from './model-picture';
import type { ModelView } from './model-view';
import type { PlaygroundWords } from './playground-words';

type ModelVerdictsProps = {
  custom: ModelView;
  released: ModelView;
  model: string;
  sides: LanguageSides;
  words: PlaygroundWords;
};

/** What both models make of the same answers: pictures, then the numbers. */
export function ModelVerdicts({ custom, released, model, sides, words }: ModelVerdictsProps) {
  const { verdict: text } = words.playground;
  return (
    <section aria-labelledby="verdicts">
      <h2 id="verdicts" className="sr-only">
        {text.heading}
      </h2>
      <div className="grid gap-x-10 gap-y-8 min-[28rem]:grid-cols-2">
        <ModelPicture id="custom" heading={text.custom} view={custom} isCustom {...{ sides, words }} />
        <ModelPicture
          id="released"
          heading={filled(text.released, { model })}
          view={released}
          {...{ sides, words }}
        />
      </div>
      <div className="mt-6">
        <ModelComparison {...{ custom, released, model, words }} />
      </div>
      <p className="mt-2 text-fine text-ink-3">{text.note}</p>
    </section>
  );
}
