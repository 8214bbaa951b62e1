import { BriefPanel } from '@/components/lead/brief-panel';
import { LeadContact } from '@/components/lead/lead-contact';
import { Panel } from '@/components/lead/panel';
import { RequirementList } from '@/components/lead/requirement-list';
import { Notice } from '@/components/ui/notice';
import type { LeadDetail } from '@/lib/data/leads/get-lead';
import { questionIds, type QuestionId } from '@/lib/domain/assessment/question-ids';
import { getText } from '@/lib/text/catalogue';

/** The column that says who asks and for what. */
export function LeadRequest({ lead }: { lead: LeadDetail }) {
  const { lead: text, people, reportAnswers } = getText();
  const questionNames = Object.fromEntries(questionIds.map((id) => [id, reportAnswers[id].name]));
  const brief = lead.brief === 'unreadable' ? null : lead.brief;
  return (
    <div className="flex min-w-0 flex-col gap-8">
      <Panel id="who" title={text.who.heading}>
        <LeadContact lead={lead} text={text.who} />
      </Panel>
      <Panel id="brief" title={text.brief.heading}>
        {brief ? (
          <BriefPanel
            brief={brief}
            origins={lead.briefOrigins}
            questionNames={questionNames as Record<QuestionId, string>}
            text={text.brief}
            people={people}
          />
        ) : lead.brief === 'unreadable' ? (
          <Notice kind="warning">{text.brief.unreadable}</Notice>
        ) : (
          <p className="text-small text-ink-2">{text.brief.none}</p>
        )}
      </Panel>
      {brief ? (
        <Panel id="requirements" title={text.brief.requirements}>
          <RequirementList requirements={brief.requirements} text={text.brief} people={people} />
        </Panel>
      ) : null}
    </div>
  );
}
