import { CriteriaTable } from '@/components/method/criteria-table';
import { MethodSection } from '@/components/method/method-section';
import { finePercent } from '@/components/method/number-words';
import { PriorityTable } from '@/components/method/priority-table';
import { SupportCounts } from '@/components/method/support-counts';
import { TextLink } from '@/components/ui/text-link';
import { currentBank } from '@/lib/domain/assessment/banks';
import { backingOf } from '@/lib/domain/evidence/backing';
import { claims } from '@/lib/domain/evidence/evidence';
import { message } from '@/lib/shared/message';
import { methodWords } from './method-words';

/** The weights and why they are equal, and how much of the model rests on claims. */
export function CriteriaPart() {
  const words = methodWords();
  const { criteria: text, support, sections } = words.method;
  const [first, second, third] = currentBank.priorities.multipliers.map(String);
  const lead = message(text.lead, { share: finePercent(1 / currentBank.criteria.length) });
  return (
    <>
      <MethodSection id="criteria" heading={sections.criteria} lead={lead}>
        <p className="mb-4 max-w-measure">
          {text.why} <TextLink href={'/record'}>{text.record}</TextLink>
        </p>
        <CriteriaTable bank={currentBank} words={words} />
        <h3 className="mt-8 heading text-h3">{text.prioritiesHeading}</h3>
        <p className="mt-2 mb-2 max-w-measure">
          {message(text.factors, { first: first ?? '', second: second ?? '', third: third ?? '' })}
        </p>
        <PriorityTable priorities={currentBank.priorities} words={words} />
      </MethodSection>
      <MethodSection id="support" heading={sections.support} lead={support.lead}>
        <SupportCounts backing={backingOf(currentBank, claims)} words={words} />
      </MethodSection>
    </>
  );
}
