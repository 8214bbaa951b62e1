import { DescriptionList } from '@/components/ui/description-list';
import { Moment } from '@/components/ui/moment';
import type { ChallengeKind } from '@/lib/domain/challenge/challenge';
import type { challengeText } from '@/lib/text/en/challenge';

type ChallengeFactsProps = {
  challenge: {
    kind: ChallengeKind;
    wording: number;
    body: string;
    sourceUrl: string;
    senderName: string;
    senderEmail: string;
    createdAt: Date;
  };
  text: typeof challengeText;
};

/** What a reader sent, for staff. */
export function ChallengeFacts({ challenge, text: { facts, desk, kinds } }: ChallengeFactsProps) {
  const { sourceUrl, senderName, senderEmail } = challenge;
  const sender = [senderName, senderEmail].filter(Boolean);
  return (
    <DescriptionList
      items={[
        { key: 'kind', term: facts.about, description: kinds[challenge.kind] },
        {
          key: 'body',
          term: desk.should,
          description: (
            <span dir="auto" className="wrap-anywhere whitespace-pre-line">
              {challenge.body}
            </span>
          ),
        },
        {
          key: 'source',
          term: desk.source,
          description: sourceUrl ? (
            <a
              href={sourceUrl}
              rel="noreferrer nofollow"
              translate="no"
              dir="ltr"
              className="text-link wrap-anywhere"
            >
              {sourceUrl}
            </a>
          ) : (
            desk.noSource
          ),
        },
        { key: 'wording', term: facts.wording, description: challenge.wording },
        { key: 'received', term: facts.received, description: <Moment at={challenge.createdAt} /> },
        {
          key: 'sender',
          term: desk.sender,
          description: (
            <span dir="auto" className="wrap-anywhere">
              {sender.length > 0 ? sender.join(', ') : desk.noSender}
            </span>
          ),
        },
      ]}
    />
  );
}
