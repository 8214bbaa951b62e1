import type { Route } from 'next';
import { Badge } from '@/components/ui/badge';
import { ClaimSentence } from '@/components/ui/claim-sentence';
import { TextLink } from '@/components/ui/text-link';
import type { ChangeView } from './change-view';

type DecisionEntryProps = {
  decision: ChangeView;
  /** The term before our reason. */
  reason: string;
};

/** A decided challenge: what was decided about which claim, why, and where the claim is read. */
export function DecisionEntry({ decision, reason }: DecisionEntryProps) {
  const { key, badge, sentence, detail, outcome, link } = decision;
  return (
    <div id={key} className="break-inside-avoid">
      <Badge>{badge}</Badge>
      <p className="mt-2 max-w-measure">
        <ClaimSentence>{sentence}</ClaimSentence>
      </p>
      <p className="mt-2 max-w-measure text-small text-ink-2">
        {detail} {outcome}
      </p>
      {decision.reason ? (
        <p className="mt-2 max-w-measure text-small wrap-anywhere whitespace-pre-line text-ink-2" dir="auto">
          <span className="font-medium text-ink">{reason}:</span> {decision.reason}
        </p>
      ) : null}
      <p className="mt-2 text-small">
        <TextLink href={link.href as Route}>{link.label}</TextLink>
      </p>
    </div>
  );
}
