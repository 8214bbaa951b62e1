import type { Metadata } from 'next';
import { ContentsList } from '@/components/method/contents-list';
import { PageContainer } from '@/components/layout/page-container';
import { LinkButton } from '@/components/ui/link-button';
import { currentBank } from '@/lib/domain/assessment/banks';
import { versionsOf } from '@/lib/domain/model/versions';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { ConstraintsPart } from './constraints-part';
import { CriteriaPart } from './criteria-part';
import { FairnessPart } from './fairness-part';
import { FilesPart } from './files-part';
import { FormulaParts } from './formula-parts';
import { QuestionsPart } from './questions-part';
import { RulesParts } from './rules-parts';

const { method: text } = getText();

export const metadata: Metadata = { title: text.title, description: text.description };

/** Static: every number is read or computed from the released model when the site is built (N03, N08). */
export default function MethodPage() {
  return (
    <PageContainer className="py-12 sm:py-16">
      <h1 className="heading text-h1">{text.title}</h1>
      <p className="mt-4 max-w-measure text-lead text-ink-2">{text.lead}</p>
      <p className="mt-3 text-small text-ink-2">{message(text.versions, { ...versionsOf(currentBank) })}</p>
      <div className="mt-6 flex flex-wrap gap-3">
        <LinkButton href={'/method/playground'}>{text.playground}</LinkButton>
        <LinkButton href={'/method/model.json'} variant="secondary" plain download>
          {text.download}
        </LinkButton>
      </div>
      <div className="mt-12 grid gap-x-12 gap-y-10 lg:grid-cols-[13rem_minmax(0,1fr)] lg:items-start">
        <ContentsList label={text.contents} sections={text.sections} />
        <div className="flex min-w-0 flex-col gap-14">
          <FormulaParts />
          <CriteriaPart />
          <QuestionsPart />
          <ConstraintsPart />
          <RulesParts />
          <FairnessPart />
          <FilesPart />
        </div>
      </div>
    </PageContainer>
  );
}
