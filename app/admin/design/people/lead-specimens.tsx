import { reportWords } from '@/app/admin/leads/[leadId]/lead-report';
import { stageMoves } from '@/app/admin/leads/[leadId]/stage-moves';
import { demoAction } from '@/components/design/demo-action';
import { Specimen } from '@/components/design/specimen';
import { BriefPanel } from '@/components/lead/brief-panel';
import { LeadContact } from '@/components/lead/lead-contact';
import { NoteForm } from '@/components/lead/note-form';
import { Panel } from '@/components/lead/panel';
import { RankingStatus } from '@/components/lead/ranking-status';
import { RankingPanel } from '@/components/lead/ranking-panel';
import { ReportSummary } from '@/components/lead/report-summary';
import { RequirementList } from '@/components/lead/requirement-list';
import { SectionLinks } from '@/components/lead/section-links';
import { StageForm } from '@/components/lead/stage-form';
import { StagePanel } from '@/components/lead/stage-panel';
import { Timeline } from '@/components/lead/timeline';
import { reportHeadView } from '@/components/report/report-head-view';
import { ActForm } from '@/components/ui/act-form';
import type { QuestionId } from '@/lib/domain/assessment/question-ids';
import { sampleCases } from '@/lib/domain/assessment/sample-cases';
import { rankingChanges, type RankingState } from '@/lib/domain/matching/ranking-state';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import type { TextCatalogue } from '@/lib/text/catalogue';
import { UsualSpecimen } from '../usual-specimen';
import { sampleBrief, sampleRanking, sampleTimeline } from './lead-samples';

type LeadSpecimensProps = { text: TextCatalogue; day: string };

const rankingStates: readonly RankingState[] = [
  { kind: 'current' },
  { kind: 'outdated', changes: rankingChanges },
  { kind: 'under-way' },
  { kind: 'retrying' },
  { kind: 'failed' },
  { kind: 'missing' },
];

const document = sampleCases['edge-proxy'];
const result = evaluateAssessment(document);

/** The page about a lead, part by part. */
export function LeadSpecimens({ text, day }: LeadSpecimensProps) {
  const { lead, admin, people, design, reportAnswers } = text;
  const { states, samples } = design.people;
  const at = new Date(`${day}T09:41:00Z`);
  const ranking = sampleRanking(day, samples);
  const contact = {
    country: 'DE',
    contact: { name: samples.names.rtl, email: 'mina@company.test' },
    consents: [
      { purpose: 'request', givenAt: at, withdrawnAt: null },
      { purpose: 'later', givenAt: at, withdrawnAt: at },
    ],
    source: 'report',
    createdAt: at,
    firstResponseAt: null,
  };
  const names = Object.fromEntries(Object.entries(reportAnswers).map(([id, { name }]) => [id, name]));
  const head = reportHeadView(
    { id: 'design', systemName: samples.system, createdAt: at, checksum: '', document, result },
    reportWords(),
  );
  const panel = (shown: typeof ranking | null) => (
    <RankingPanel
      ranking={shown}
      demo={admin.chrome.demo}
      closeLabel={admin.chrome.close}
      text={lead.matches}
      people={people}
    />
  );
  return (
    <>
      <UsualSpecimen file="components/lead/section-links.tsx">
        <SectionLinks name={lead.sections} sections={[{ id: 'chapter-lead', label: lead.report.heading }]} />
      </UsualSpecimen>
      <Specimen
        file="components/lead/lead-contact.tsx"
        text={design}
        draw={() => [
          { state: design.states.usual, part: <LeadContact lead={contact} text={lead.who} /> },
          {
            state: states.answered,
            part: <LeadContact lead={{ ...contact, consents: [], firstResponseAt: at }} text={lead.who} />,
          },
        ]}
      />
      <Specimen
        file="components/lead/brief-panel.tsx"
        text={design}
        draw={() => [
          {
            state: design.states.usual,
            part: (
              <BriefPanel
                brief={sampleBrief}
                origins={[
                  { field: 'language', origin: 'answer', questionIds: ['compute'], editedAt: null },
                  { field: 'level', origin: 'answer', questionIds: ['compute'], editedAt: at },
                  { field: 'hoursPerWeek', origin: 'typed', questionIds: [], editedAt: null },
                  { field: 'seats', origin: 'default', questionIds: [], editedAt: null },
                ]}
                questionNames={names as Record<QuestionId, string>}
                text={lead.brief}
                people={people}
              />
            ),
          },
        ]}
      />
      <Specimen
        file="components/lead/requirement-list.tsx"
        text={design}
        draw={() =>
          [
            { state: design.states.usual, requirements: sampleBrief.requirements },
            { state: design.states.empty, requirements: [] },
          ].map(({ state, requirements }) => ({
            state,
            part: <RequirementList requirements={requirements} text={lead.brief} people={people} />,
          }))
        }
      />
      <UsualSpecimen file="components/lead/report-summary.tsx">
        <ReportSummary
          leadId="design"
          report={{
            systemName: samples.system,
            headline: head.headline,
            because: head.because,
            frequency: head.frequency.sentence,
            frozen: '',
            plumbLine: head.plumbLine.picture,
            answers: [{ key: 'one', question: reportAnswers.compute.name, answer: lead.report.unnamed }],
          }}
          text={lead.report}
        />
      </UsualSpecimen>
      <Specimen
        file="components/lead/ranking-status.tsx"
        text={design}
        draw={() =>
          rankingStates.map((state) => ({
            state: lead.matches.status.titles[state.kind],
            part: (
              <RankingStatus
                state={state}
                rankedAt={state.kind === 'missing' ? null : at}
                href="/admin/design/people"
                isKept={state.kind !== 'outdated'}
                text={lead.matches.status}
              >
                <ActForm action={demoAction} pendingLabel={lead.matches.rankingAgain} variant="secondary">
                  {lead.matches.rankAgain}
                </ActForm>
              </RankingStatus>
            ),
          }))
        }
      />
      <UsualSpecimen file="components/lead/ranking-panel.tsx">
        <Panel id="lead-matches" title={lead.matches.heading}>
          {panel(ranking)}
        </Panel>
      </UsualSpecimen>
      <UsualSpecimen file="components/lead/ranking-panel.tsx" state={states.nobody}>
        {panel({ ...ranking, matches: [], nearMisses: [] })}
      </UsualSpecimen>
      <UsualSpecimen file="components/lead/ranking-panel.tsx" state={states.notRanked}>
        {panel(null)}
      </UsualSpecimen>
      <UsualSpecimen file="components/lead/stage-panel.tsx">
        <StagePanel
          lead={{ stage: 'new', stageChangedAt: at, lostReason: null }}
          text={lead.stage}
          admin={admin}
        >
          <StageForm
            action={demoAction}
            leadId="one"
            rowVersion={1}
            text={lead.stage}
            {...stageMoves('new')}
          />
        </StagePanel>
      </UsualSpecimen>
      <UsualSpecimen file="components/lead/stage-panel.tsx" state={admin.stages.lost}>
        <StagePanel
          lead={{ stage: 'lost', stageChangedAt: at, lostReason: 'too-slow' }}
          text={lead.stage}
          admin={admin}
        />
      </UsualSpecimen>
      <UsualSpecimen file="components/lead/note-form.tsx">
        <NoteForm action={demoAction} leadId="one" idempotencyKey="design" text={lead.note} />
      </UsualSpecimen>
      <Specimen
        file="components/lead/timeline.tsx"
        text={design}
        draw={() =>
          [
            { state: design.states.usual, lines: sampleTimeline(day, samples) },
            { state: design.states.empty, lines: [] },
          ].map(({ state, lines }) => ({
            state,
            part: (
              <Timeline
                lines={lines}
                notes={[{ id: 'note', body: samples.note }]}
                text={lead.timeline}
                admin={admin}
              />
            ),
          }))
        }
      />
    </>
  );
}
