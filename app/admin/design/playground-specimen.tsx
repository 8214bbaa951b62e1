import { labelledFields } from '@/app/(site)/method/playground/labelled-fields';
import { releasedViews } from '@/app/(site)/method/playground/released-views';
import { judgeCustom } from '@/components/playground/judge-custom';
import { overridesOf } from '@/components/playground/model-fields';
import { Playground } from '@/components/playground/playground';
import { readPlayground } from '@/components/playground/playground-query';
import { criterionIds } from '@/lib/domain/assessment/bank';
import { currentBank } from '@/lib/domain/assessment/banks';
import type { TextCatalogue } from '@/lib/text/catalogue';

const fields = labelledFields();
const released = releasedViews();

/** The first number is none, the second too large, and the third changed as it may be. */
const [first = '', second = '', third = ''] = fields.map(({ name }) => name);
export const twoRefused: [string, string][] = [
  [first, 'x'],
  [second, '1000'],
  [third, '2'],
];

/** Every weight is zero. */
export const nothingWeighs: [string, string][] = criterionIds.map((id) => [`w.${id}`, '0']);

/** The playground after these values were typed, by the names of their fields. */
export function PlaygroundSpecimen({ typed, text }: { typed: [string, string][]; text: TextCatalogue }) {
  const { playground, plumbLine, site } = text;
  const state = readPlayground(fields, typed);
  return (
    <Playground
      address="https://portal.example/method/playground"
      fields={fields}
      initial={state}
      initialView={judgeCustom(overridesOf(fields, state.numbers), state.caseId)}
      released={released}
      model={currentBank.model}
      sides="go-left"
      words={{ playground, plumbLine, cases: site.home.examples }}
    />
  );
}
