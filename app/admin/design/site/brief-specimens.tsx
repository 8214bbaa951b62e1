import { briefChoices } from '@/app/brief/brief-choices';
import { originSentences } from '@/app/brief/origin-sentences';
import { BriefForm } from '@/components/brief/brief-form';
import { demoAction } from '@/components/design/demo-action';
import { writeBriefForm } from '@/lib/domain/lead/brief-form';
import { prefillBrief } from '@/lib/domain/lead/prefill-brief';
import type { TextCatalogue } from '@/lib/text/catalogue';
import { reportCases } from '../reports/report-cases';
import { sampleReport } from '../sample-report';
import { UsualSpecimen } from '../usual-specimen';

/** The request for people, filled in from a report. */
export function BriefSpecimens({ text, day }: { text: TextCatalogue; day: string }) {
  const { brief, assessment, design } = text;
  const { document, result } = sampleReport('brief', '', reportCases.split, day);
  const prefilled = prefillBrief(document, result);
  return (
    <UsualSpecimen file="components/brief/brief-form.tsx" state={design.site.samples.filledIn}>
      <div className="max-w-[52rem]">
        <BriefForm
          action={demoAction}
          reportId=""
          idempotencyKey="design"
          stamp=""
          initial={writeBriefForm(prefilled.brief)}
          origins={originSentences(prefilled)}
          choices={briefChoices()}
          text={brief}
          connectionLost={assessment.connectionLost}
        />
      </div>
    </UsualSpecimen>
  );
}
