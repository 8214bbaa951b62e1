import { SessionTable } from '@/components/account/session-table';
import { AuditTable } from '@/components/admin/audit-table';
import { ChainCheck, type ChainProblem } from '@/components/admin/chain-check';
import { MailBody } from '@/components/admin/mail-body';
import { MailTable } from '@/components/admin/mail-table';
import { MissingDetails } from '@/components/admin/missing-details';
import { NoMailServer } from '@/components/admin/no-mail-server';
import { demoAction } from '@/components/design/demo-action';
import { Specimen } from '@/components/design/specimen';
import { ActForm } from '@/components/ui/act-form';
import type { AuditRow } from '@/lib/data/audit-list';
import type { TextCatalogue } from '@/lib/text/catalogue';
import { UsualSpecimen } from '../usual-specimen';

/** Invented: 64 hexadecimal digits, as a link of the chain has. */
const hash = '0123456789abcdef'.repeat(4);
const manyProblems = 14;

/** What staff read beside leads: the audit log, mail, and their own sessions. */
export function DeskSpecimens({ text, day }: { text: TextCatalogue; day: string }) {
  const { admin, account, design } = text;
  const { states, samples } = design.people;
  const at = new Date(`${day}T09:41:00Z`);
  const entry: AuditRow = {
    seq: '1284',
    at,
    actorKind: 'staff',
    actorName: samples.names.long,
    action: samples.action,
    subjectKind: 'lead',
    subjectId: '01890f6a-7c1e-7000-8000-000000000001',
    data: '{"from":"new","to":"qualified"}',
    hash,
  };
  const mail = {
    id: 'one',
    toAddress: 'mina@company.test',
    kind: 'challenge-received',
    subject: samples.subject,
    status: 'sent',
    attempts: 1,
    createdAt: at,
  };
  const session = { id: 'one', browser: 'Firefox', createdAt: at, lastSeenAt: at, current: true };
  const kinds = Object.keys(admin.audit.problems) as ChainProblem['problem'][];
  const problems = Array.from({ length: manyProblems }, (_, seq) => ({
    at: String(seq + 1),
    problem: kinds[seq % kinds.length] ?? 'changed',
  }));
  const check = {
    entries: 1284,
    last: { at, whole: true, problemCount: 0, problems: [] },
    isOverdue: false,
    newer: { checked: 17, complete: true },
    problems: [],
    earlierProblemsAt: null,
    act: (
      <ActForm
        action={demoAction}
        pendingLabel={admin.audit.checkAllPending}
        variant="secondary"
        size="dense"
      >
        {admin.audit.checkAll}
      </ActForm>
    ),
    text: admin.audit,
  };
  return (
    <>
      <UsualSpecimen file="components/admin/audit-table.tsx">
        <AuditTable
          rows={[entry, { ...entry, seq: '1283', actorKind: 'system', actorName: null, data: '{}' }]}
          text={admin.audit}
        />
      </UsualSpecimen>
      <Specimen
        file="components/admin/chain-check.tsx"
        text={design}
        draw={() => [
          { state: states.intact, part: <ChainCheck {...check} /> },
          {
            state: states.broken,
            part: (
              <ChainCheck
                {...check}
                last={{ at, whole: false, problemCount: manyProblems, problems }}
                isOverdue
                newer={{ checked: 960, complete: false }}
                earlierProblemsAt={at}
              />
            ),
          },
        ]}
      />
      <UsualSpecimen file="components/admin/mail-table.tsx">
        <MailTable
          rows={[
            mail,
            { ...mail, id: 'two', status: 'failed', attempts: 5 },
            { ...mail, id: 'three', kind: 'no-such-kind', status: 'queued', attempts: 0 },
            { ...mail, id: 'four', status: 'written' },
          ]}
          text={admin.mail}
        />
      </UsualSpecimen>
      <Specimen
        file="components/admin/mail-body.tsx"
        text={design}
        draw={() => [{ state: design.states.usual, part: <MailBody body={samples.mail} /> }]}
      />
      <UsualSpecimen file="components/admin/no-mail-server.tsx">
        <NoMailServer text={admin.mail.noServer} />
      </UsualSpecimen>
      <Specimen
        file="components/admin/missing-details.tsx"
        text={design}
        draw={() => [
          {
            state: design.states.usual,
            part: (
              <MissingDetails
                missing={[{ name: samples.missing, setting: samples.setting }]}
                text={admin.today.missing}
              />
            ),
          },
        ]}
      />
      <UsualSpecimen file="components/account/session-table.tsx">
        <SessionTable
          rows={[session, { ...session, id: 'two', browser: '', current: false }]}
          text={account.account}
          endSession={demoAction}
        />
      </UsualSpecimen>
    </>
  );
}
