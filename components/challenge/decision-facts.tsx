import { DescriptionList } from '@/components/ui/description-list';
import { Moment } from '@/components/ui/moment';
import type { Decision, Outcome } from '@/lib/domain/challenge/challenge';
import type { challengeText } from '@/lib/text/en/challenge';
import { outcomeWords } from './outcome-words';

type DecisionFactsProps = {
  decided: {
    decision: Decision;
    publicReason: string;
    internalNote: string;
    decidedAt: Date;
    /** Null when the account is gone. */
    decidedBy: string | null;
    outcome: Outcome;
  };
  text: typeof challengeText;
};

/** What was decided, by whom and why, for staff. */
export function DecisionFacts({ decided, text: { facts, desk, queue, ...text } }: DecisionFactsProps) {
  const { outcome } = decided;
  return (
    <DescriptionList
      items={[
        { key: 'decision', term: facts.decision, description: text.decisions[decided.decision] },
        { key: 'reason', term: facts.reason, description: typed(decided.publicReason) },
        { key: 'note', term: desk.note, description: typed(decided.internalNote || desk.noNote) },
        { key: 'by', term: desk.by, description: typed(decided.decidedBy ?? queue.nobody) },
        { key: 'at', term: facts.decided, description: <Moment at={decided.decidedAt} /> },
        {
          key: 'outcome',
          term: facts.outcome,
          description:
            outcome.kind === 'awaiting-release' ? desk.awaiting : outcomeWords(outcome, text.outcomes),
        },
      ]}
    />
  );
}

function typed(value: string) {
  return (
    <span dir="auto" className="wrap-anywhere whitespace-pre-line">
      {value}
    </span>
  );
}
