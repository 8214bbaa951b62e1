import { labelledFields } from '@/app/(site)/method/playground/labelled-fields';
import { releasedViews } from '@/app/(site)/method/playground/released-views';
import { judgeCustom } from '@/components/playground/judge-custom';
import { overridesOf } from '@/components/playground/model-fields';
import { Playground } from '@/components/playground/playground';
import { readPlayground } from '@/components/playground/playground-query';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import type { TextCatalogue } from '@/lib/text/catalogue';
import { UsualSpecimen } from '../usual-specimen';

const fields = labelledFields();
/** The first weight is no number, the second too large, and the third changed as it may be. */
const [first = '', second = '', third = ''] = fields.map(({ name }) => name);
const state = readPlayground(fields, [
  [first, 'x'],
  [second, '1000'],
  [third, '2'],
]);
const released = releasedViews();

/** The playground with a custom model, of which two numbers could not be taken as they stood. */
export function PlaygroundSpecimens({ text }: { text: TextCatalogue }) {
  const { playground, plumbLine, site, design } = text;
  return (
    <UsualSpecimen file="components/playground/playground.tsx" state={design.method.states.custom}>
      <Playground
        address="https://portal.example/method/playground"
        fields={fields}
        initial={state}
        initialView={judgeCustom(overridesOf(fields, state.numbers), state.caseId)}
        released={released}
        model={bankV1.model}
        sides="go-left"
        words={{ playground, plumbLine, cases: site.home.examples }}
      />
    </UsualSpecimen>
  );
}
