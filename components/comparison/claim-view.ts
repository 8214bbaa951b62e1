import type { WordedClaim } from '@/lib/domain/evidence/claim';
import { isExpired } from '@/lib/domain/evidence/expiry';
import { formatDate } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import type { comparisonText } from '@/lib/text/en/comparison';
import { factSentence, readingNote, readingSentence } from '@/lib/text/reading-words';
import { figureGroups, type FigureGroup } from './figure-groups';
import { figureValue } from './figure-words';
import { measuredView, type MeasuredView } from './measured-view';

/** A claim in finished words, for lists and for its own page. */
export interface ClaimView {
  id: string;
  href: string;
  sentence: string;
  tone: 'go' | 'rust' | 'neutral';
  weight: string;
  /** The same in a few words. */
  stance: string;
  source: { title: string; url: string; line: string };
  reading: string;
  /** The same in a few words. */
  readingNote: string;
  /** When what it says was so, and for which release; empty for a living page. */
  fact: string;
  /** Nobody has read it at its source yet. */
  isUnchecked: boolean;
  expiry: string;
  isOutOfDate: boolean;
  caution: string | null;
  figures: {
    key: string;
    label: string;
    tone: 'go' | 'rust' | 'neutral';
    whose: string;
    value: string;
    /** Whether it stands in one of the groups, as a bar. */
    isDrawn: boolean;
  }[];
  groups: FigureGroup[];
  /** What of it sets both languages on one axis; null when it holds no such figure. */
  measured: MeasuredView | null;
  /** What of the reader's own result rests on it; absent without answers. */
  mark?: string;
}

/**
 * What a claim says today.
 * @param day the day of reading, YYYY-MM-DD
 */
export function claimView(claim: WordedClaim, day: string, text: typeof comparisonText): ClaimView {
  const { id, sentence, favours, strength, source, reading, status, expires, caution, figures } = claim;
  const isOutOfDate = isExpired(claim, day);
  const groups = figureGroups(figures, text.claim);
  return {
    id,
    href: `/claims/${id}`,
    sentence,
    tone: favours === 'go' || favours === 'rust' ? favours : 'neutral',
    weight: message(text.claim.weight, {
      favours: text.favours[favours],
      strength: text.strengths[strength],
    }),
    stance: message(text.claim.stance, {
      stance: text.stances[favours],
      strength: text.strengths[strength],
    }),
    source: {
      title: source.title,
      url: source.url,
      line: message(text.claim.source, { publisher: source.publisher, year: String(source.year) }),
    },
    reading: readingSentence(reading, text.claim.reading),
    readingNote: readingNote(reading, text.claim.reading),
    fact: factSentence(claim, text.claim.reading),
    isUnchecked: status === 'unchecked',
    expiry: message(isOutOfDate ? text.claim.expired : text.claim.expires, { date: inWords(expires) }),
    isOutOfDate,
    caution,
    figures: figures.map((figure, at) => ({
      key: String(at),
      label: figure.label,
      tone: figure.language ?? 'neutral',
      whose: figure.language ? text.languages[figure.language] : '',
      value: figureValue(figure, text.claim),
      isDrawn: groups.some(({ unit }) => unit === figure.unit),
    })),
    groups,
    measured: measuredView(claim, text),
  };
}

function inWords(day: string): string {
  return formatDate(new Date(`${day}T00:00:00Z`));
}
