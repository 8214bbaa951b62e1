import { MethodSection } from '@/components/method/method-section';
import { OutcomeList } from '@/components/method/outcome-list';
import { ParameterTable } from '@/components/method/parameter-table';
import { currentBank } from '@/lib/domain/assessment/banks';
import { methodWords } from './method-words';

/** When each verdict comes out (N07), and the numbers that decide it. */
export function RulesParts() {
  const { outcomes, parameters, sections } = methodWords().method;
  return (
    <>
      <MethodSection id="outcomes" heading={sections.outcomes} lead={outcomes.lead}>
        <OutcomeList parameters={currentBank.parameters} text={outcomes} />
      </MethodSection>
      <MethodSection id="parameters" heading={sections.parameters} lead={parameters.lead}>
        <ParameterTable bank={currentBank} text={parameters} />
      </MethodSection>
    </>
  );
}
