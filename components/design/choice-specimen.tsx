import { ChoiceList } from '@/components/ui/choice-list';
import type { Choice } from '@/components/ui/choice-row';
import type { designText } from '@/lib/text/en/design';
import { Specimen } from './specimen';

/** A list to choose from, one answer or several. */
export function ChoiceSpecimen({ text }: { text: typeof designText }) {
  const { states, samples } = text;
  const entries = Object.entries(samples.choices);
  const choices: Choice[] = entries.map(([value, words], index) => ({
    value,
    ...words,
    keyHint: String(index + 1),
    apart: value === 'unknown',
  }));
  const locked = choices.map((choice) => ({ ...choice, keyHint: undefined, disabled: true }));
  return (
    <Specimen
      file="components/ui/choice-list.tsx"
      text={text}
      draw={(theme) => [
        {
          state: states.usual,
          part: <ChoiceList name={`one-${theme}`} legend={samples.legend} choices={choices} />,
        },
        {
          state: states.chosen,
          part: (
            <ChoiceList name={`set-${theme}`} legend={samples.legend} choices={choices} defaultValue="loss" />
          ),
        },
        {
          state: states.several,
          part: (
            <ChoiceList
              name={`some-${theme}`}
              type="checkbox"
              legend={samples.legend}
              choices={choices}
              defaultValue={['loss', 'delay']}
            />
          ),
        },
        {
          state: states.invalid,
          part: (
            <ChoiceList
              name={`wrong-${theme}`}
              legend={samples.legend}
              choices={choices}
              error={samples.choiceProblem}
            />
          ),
        },
        {
          state: states.disabled,
          part: <ChoiceList name={`off-${theme}`} legend={samples.legend} choices={locked} />,
        },
        {
          state: states.rtl,
          part: (
            <div dir="rtl">
              <ChoiceList
                name={`rtl-${theme}`}
                legend={samples.rtlName}
                choices={choices}
                defaultValue="delay"
              />
            </div>
          ),
        },
      ]}
    />
  );
}
