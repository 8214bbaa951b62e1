import { ClaimNow } from '@/app/admin/challenges/[challengeId]/claim-now';
import { ChallengeFacts } from '@/components/challenge/challenge-facts';
import { ChallengeForm } from '@/components/challenge/challenge-form';
import { ChallengeStatus } from '@/components/challenge/challenge-status';
import { ChangeList } from '@/components/challenge/change-list';
import { DecidedTable } from '@/components/challenge/decided-table';
import { DecisionFacts } from '@/components/challenge/decision-facts';
import { DecisionForm } from '@/components/challenge/decision-form';
import { OpenTable } from '@/components/challenge/open-table';
import { demoAction } from '@/components/design/demo-action';
import { Specimen } from '@/components/design/specimen';
import { challengeKinds, challengeLimits, decisions, senderDays } from '@/lib/domain/challenge/challenge';
import { formatDate } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import type { TextCatalogue } from '@/lib/text/catalogue';
import { UsualSpecimen } from '../usual-specimen';
import { sampleChallenge, sampleDecided, sampleDecision, sampleLog, sampleOpen } from './challenge-samples';

/** Challenges of claims: where one stands, and how staff decide. */
export function ChallengeSpecimens({ text, day }: { text: TextCatalogue; day: string }) {
  const { challenge, assessment, design } = text;
  const { states, samples } = design.people;
  const decision = sampleDecision(day, samples);
  const decided = {
    ...decision,
    publicReason: decision.reason,
    internalNote: samples.note,
    decidedBy: samples.names.usual,
    outcome: { kind: 'awaiting-release' as const },
  };
  const due = { date: formatDate(new Date(day)), isOverdue: false };
  const status = (more: Partial<Parameters<typeof ChallengeStatus>[0]>) => (
    <ChallengeStatus
      reference="CH-7C1E-A90F"
      due={due}
      decided={null}
      mailLeaves
      text={challenge}
      {...more}
    />
  );
  return (
    <>
      <UsualSpecimen file="components/challenge/challenged-claim.tsx">
        <ClaimNow claimId={decision.claimId} wording={1} />
      </UsualSpecimen>
      <UsualSpecimen file="components/challenge/challenge-form.tsx">
        <ChallengeForm
          action={demoAction}
          claimId={decision.claimId}
          wording={1}
          idempotencyKey="design"
          stamp=""
          kinds={challengeKinds.map((kind) => ({ value: kind, label: challenge.kinds[kind] }))}
          limits={challengeLimits}
          text={challenge.form}
          senderWhy={message(challenge.form.senderWhy, { days: senderDays })}
          connectionLost={assessment.connectionLost}
        />
      </UsualSpecimen>
      <Specimen
        file="components/challenge/challenge-status.tsx"
        text={design}
        draw={() => [
          { state: states.waiting, part: status({}) },
          { state: states.overdue, part: status({ due: { ...due, isOverdue: true } }) },
          {
            state: states.decided,
            part: status({ decided: { ...decision, whatBecame: { kind: 'changed', wording: 2 } } }),
          },
        ]}
      />
      <UsualSpecimen file="components/challenge/open-table.tsx">
        <OpenTable rows={sampleOpen(day)} text={challenge} />
      </UsualSpecimen>
      <UsualSpecimen file="components/challenge/decided-table.tsx">
        <DecidedTable rows={sampleDecided(day, samples)} text={challenge} />
      </UsualSpecimen>
      <Specimen
        file="components/challenge/challenge-facts.tsx"
        text={design}
        draw={() => [
          {
            state: design.states.usual,
            part: <ChallengeFacts challenge={sampleChallenge(day, samples)} text={challenge} />,
          },
        ]}
      />
      <UsualSpecimen file="components/challenge/decision-form.tsx">
        <DecisionForm
          action={demoAction}
          challengeId="design"
          choices={decisions.map((value) => ({
            value,
            label: challenge.decisions[value],
            description: challenge.desk.form.about[value],
          }))}
          limits={challengeLimits}
          text={challenge.desk.form}
        />
      </UsualSpecimen>
      <Specimen
        file="components/challenge/decision-facts.tsx"
        text={design}
        draw={() => [
          { state: design.states.usual, part: <DecisionFacts decided={decided} text={challenge} /> },
          {
            state: states.withoutAccount,
            part: (
              <DecisionFacts
                decided={{ ...decided, internalNote: '', decidedBy: null, outcome: { kind: 'none' } }}
                text={challenge}
              />
            ),
          },
        ]}
      />
      <UsualSpecimen file="components/challenge/change-list.tsx">
        <ChangeList items={sampleLog(day, text)} reason={challenge.facts.reason} />
      </UsualSpecimen>
    </>
  );
}
