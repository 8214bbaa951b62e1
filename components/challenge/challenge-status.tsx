import { DescriptionList } from '@/components/ui/description-list';
import type { PublicDecision } from '@/lib/domain/challenge/change-log';
import type { Outcome } from '@/lib/domain/challenge/challenge';
import { formatDate } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import type { challengeText } from '@/lib/text/en/challenge';
import { outcomeWords } from './outcome-words';

type ChallengeStatusProps = {
  reference: string;
  /** Until when it is decided, as a date in words, and whether that day has passed. */
  due: { date: string; isOverdue: boolean };
  /** The decision with what became of it; null while it waits. */
  decided: (PublicDecision & { whatBecame: Outcome }) | null;
  /** Whether the portal sends mails at all. */
  mailLeaves: boolean;
  text: typeof challengeText;
};

/** Where a challenge stands: thanks and what happens next, or the decision with its reason. */
export function ChallengeStatus({ reference, due, decided, mailLeaves, text }: ChallengeStatusProps) {
  return decided ? (
    <Decided decided={decided} text={text} />
  ) : (
    <Waiting reference={reference} due={due} mailLeaves={mailLeaves} text={text.status} />
  );
}

type WaitingProps = Pick<ChallengeStatusProps, 'reference' | 'due' | 'mailLeaves'> & {
  text: (typeof challengeText)['status'];
};

function Waiting({ reference, due: { date, isOverdue }, mailLeaves, text }: WaitingProps) {
  const { read, decide, change } = text.steps;
  return (
    <>
      <p className="text-lead">{text.thanks}</p>
      <p className="mt-3">{message(text.reference, { reference })}</p>
      <h2 className="mt-8 heading text-h3">{text.next}</h2>
      <ol className="mt-3 flex list-decimal flex-col gap-2 ps-5">
        {[read, isOverdue ? text.overdue : decide, change].map((step) => (
          <li key={step}>{message(step, { date })}</li>
        ))}
      </ol>
      {mailLeaves ? <p className="mt-4 text-ink-2">{text.mail}</p> : null}
    </>
  );
}

function Decided({
  decided,
  text,
}: {
  decided: NonNullable<ChallengeStatusProps['decided']>;
  text: typeof challengeText;
}) {
  const { facts } = text;
  return (
    <>
      <p className="text-lead">{text.status.decidedTitle}</p>
      <DescriptionList
        className="mt-6"
        items={[
          { key: 'decision', term: facts.decision, description: text.decisions[decided.decision] },
          {
            key: 'reason',
            term: facts.reason,
            description: (
              <span dir="auto" className="wrap-anywhere whitespace-pre-line">
                {decided.reason}
              </span>
            ),
          },
          {
            key: 'outcome',
            term: facts.outcome,
            description: outcomeWords(decided.whatBecame, text.outcomes),
          },
          { key: 'about', term: facts.about, description: text.kinds[decided.kind] },
          { key: 'received', term: facts.received, description: formatDate(decided.receivedAt) },
          { key: 'decided', term: facts.decided, description: formatDate(decided.decidedAt) },
        ]}
      />
    </>
  );
}
