import { CriteriaPart } from '@/app/(site)/method/criteria-part';
import { FormulaParts } from '@/app/(site)/method/formula-parts';
import { methodWords } from '@/app/(site)/method/method-words';
import { RulesParts } from '@/app/(site)/method/rules-parts';
import { ConstraintList } from '@/components/method/constraint-list';
import { ContentsList } from '@/components/method/contents-list';
import { FairnessTests } from '@/components/method/fairness-tests';
import { ReleaseTable } from '@/components/method/release-table';
import { SavedVerdicts } from '@/components/method/saved-verdicts';
import { currentBank } from '@/lib/domain/assessment/banks';
import { fairnessOf } from '@/lib/domain/model/fairness';
import { verdicts } from '@/lib/domain/model/verdict-ids';
import type { TextCatalogue } from '@/lib/text/catalogue';
import { UsualSpecimen } from '../usual-specimen';

/** Few enough random documents to judge once while the page is loaded for the first time. */
const documents = 20;
const fairness = fairnessOf(currentBank, documents);
/** Invented: 64 hexadecimal digits, as a checksum has. */
const checksum = '0123456789abcdef'.repeat(4);
const saved = {
  counts: verdicts.slice(0, 4).map((verdict, at) => ({ verdict, count: 40 - 10 * at })),
  hasRest: true,
};

/** The parts of the page on the method, from the released model. */
export function MethodSpecimens({ text }: { text: TextCatalogue }) {
  const { method, design } = text;
  const { states, samples } = design.method;
  return (
    <>
      <UsualSpecimen file="components/method/contents-list.tsx">
        <ContentsList label={method.contents} sections={method.sections} />
      </UsualSpecimen>
      <UsualSpecimen file="components/method/formula-lines.tsx">
        <FormulaParts />
      </UsualSpecimen>
      <UsualSpecimen file="components/method/criteria-table.tsx">
        <CriteriaPart />
      </UsualSpecimen>
      <UsualSpecimen file="components/method/constraint-list.tsx">
        <ConstraintList gates={currentBank.gates.slice(0, 3)} words={methodWords()} />
      </UsualSpecimen>
      <UsualSpecimen file="components/method/outcome-list.tsx">
        <RulesParts />
      </UsualSpecimen>
      <UsualSpecimen file="components/method/fairness-tests.tsx">
        <FairnessTests bank={currentBank} fairness={fairness} sides="go-left" text={methodWords().method} />
      </UsualSpecimen>
      <UsualSpecimen file="components/method/saved-verdicts.tsx" state={states.fewReports}>
        <SavedVerdicts shown={null} text={method} />
      </UsualSpecimen>
      <UsualSpecimen file="components/method/saved-verdicts.tsx" state={states.withRest}>
        <SavedVerdicts shown={saved} text={method} />
      </UsualSpecimen>
      <UsualSpecimen file="components/method/release-table.tsx">
        <ReleaseTable
          rows={[
            { version: 'v2', model: samples.newer, checksum, isToday: true, href: '/method/model.json' },
            { version: 'v1', model: samples.older, checksum, isToday: false, href: '/method/model.json' },
          ]}
          text={method.files}
        />
      </UsualSpecimen>
    </>
  );
}
