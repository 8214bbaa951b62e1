import type { Route } from 'next';
import { ClaimSentence } from '@/components/ui/claim-sentence';
import { InEnglish } from '@/components/ui/in-english';
import { LanguageMark } from '@/components/ui/language-mark';
import { TextLink } from '@/components/ui/text-link';

/** A claim in finished words, as far as somebody needs it who doubts it. */
export type ChallengedClaimView = {
  href: string;
  sentence: string;
  tone: 'go' | 'rust' | 'neutral';
  weight: string;
  source: { title: string; url: string; line: string };
  reading: string;
  caution: string | null;
};

type ChallengedClaimProps = {
  claim: ChallengedClaimView;
  text: { read: string; caution: string };
};

/** The claim that is challenged: its sentence, whom it speaks for, its source, how it can mislead. */
export function ChallengedClaim({ claim, text }: ChallengedClaimProps) {
  return (
    <blockquote className="max-w-measure border-s-2 border-line-2 ps-5">
      <p className="text-lead">
        <ClaimSentence>{claim.sentence}</ClaimSentence>
      </p>
      <p className="mt-3 text-small text-ink-2">
        <LanguageMark tone={claim.tone} className="whitespace-normal!">
          {claim.weight}
        </LanguageMark>
      </p>
      <p className="mt-2 text-small text-ink-2">
        <a href={claim.source.url} rel="noreferrer" className="text-link [overflow-wrap:anywhere]">
          <InEnglish>{claim.source.title}</InEnglish>
        </a>
        , {claim.source.line}. {claim.reading}
      </p>
      {claim.caution ? (
        <p className="mt-2 text-small text-ink-2">
          <span className="font-medium text-ink">{text.caution}:</span> {claim.caution}
        </p>
      ) : null}
      <p className="mt-2 text-small">
        <TextLink href={claim.href as Route}>{text.read}</TextLink>
      </p>
    </blockquote>
  );
}
