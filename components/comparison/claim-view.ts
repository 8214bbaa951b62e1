import type { Claim } from '@/lib/domain/evidence/claim';
import { isExpired } from '@/lib/domain/evidence/expiry';
import { formatDate } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import type { comparisonText } from '@/lib/text/en/comparison';
import { figureGroups, type FigureGroup } from './figure-groups';
import { figureValue } from './figure-words';

/** A claim in finished words, for lists and for its own page. */
export interface ClaimView {
  id: string;
  href: string;
  sentence: string;
  tone: 'go' | 'rust' | 'neutral';
  weight: string;
  source: { title: string; url: string; line: string };
  reading: string;
  expiry: string;
  isOutOfDate: boolean;
  caution: string | null;
  figures: { key: string; label: string; whose: string; value: string }[];
  groups: FigureGroup[];
}

/**
 * What a claim says today.
 * @param day the day of reading, YYYY-MM-DD
 */
export function claimView(claim: Claim, day: string, text: typeof comparisonText): ClaimView {
  const { id, sentence, favours, strength, source, seen, status, expires, caution, figures } = claim;
  const isOutOfDate = isExpired(claim, day);
  return {
    id,
    href: `/claims/${id}`,
    sentence,
    tone: favours === 'go' || favours === 'rust' ? favours : 'neutral',
    weight: message(text.claim.weight, {
      favours: text.favours[favours],
      strength: text.strengths[strength],
    }),
    source: {
      title: source.title,
      url: source.url,
      line: message(text.claim.source, { publisher: source.publisher, year: String(source.year) }),
    },
    reading:
      status === 'checked' && seen
        ? message(text.claim.checked, { date: inWords(seen) })
        : text.claim.unchecked,
    expiry: message(isOutOfDate ? text.claim.expired : text.claim.expires, { date: inWords(expires) }),
    isOutOfDate,
    caution,
    figures: figures.map((figure, at) => ({
      key: String(at),
      label: figure.label,
      whose: figure.language ? text.languages[figure.language] : '',
      value: figureValue(figure, text.claim),
    })),
    groups: figureGroups(figures, text.claim),
  };
}

function inWords(day: string): string {
  return formatDate(new Date(`${day}T00:00:00Z`));
}
