import type { Claim } from '@/lib/domain/evidence/claim';
import { getClaim } from '@/lib/domain/evidence/evidence';
import { isExpired } from '@/lib/domain/evidence/expiry';
import { formatDate } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import { factSentence, readingSentence } from '@/lib/text/reading-words';
import type { ReportWords } from './report-source';

/** A claim as it stands today, in words; one that was withdrawn has nothing but its sentence. */
export interface ClaimView {
  id: string;
  sentence: string;
  /** Whom it speaks for and how strongly. */
  weight: string;
  source: { title: string; url: string; publisher: string } | null;
  /** Whether and when somebody read it at its source. */
  reading: string;
  /** Since when it is out of date; empty while it is not. */
  outOfDate: string;
  caution: string;
}

/**
 * The claims with these ids, in the order given. Not for the browser: it brings all of the evidence along.
 * @param day the day of reading, YYYY-MM-DD
 */
export function claimViews(ids: readonly string[], day: string, words: ReportWords): ClaimView[] {
  return ids.map((id) => {
    const claim = getClaim(id);
    return claim ? claimView(claim, day, words) : withdrawnView(id, words);
  });
}

function claimView(claim: Claim, day: string, { report: { evidence: text } }: ReportWords): ClaimView {
  const { id, sentence, favours, strength, source, reading, caution } = claim;
  return {
    id,
    sentence,
    weight: message(text.weight, { favours: text.favours[favours], strength: text.strengths[strength] }),
    source: {
      title: source.title,
      url: source.url,
      publisher: message(text.publisher, { publisher: source.publisher, year: String(source.year) }),
    },
    reading: [readingSentence(reading, text.reading), factSentence(claim, text.reading)]
      .filter(Boolean)
      .join(' '),
    outOfDate: isExpired(claim, day) ? message(text.outOfDate, { date: dayInWords(claim.expires) }) : '',
    caution: caution ? message(text.caution, { caution }) : '',
  };
}

function withdrawnView(id: string, { report: { evidence: text } }: ReportWords): ClaimView {
  const sentence = message(text.withdrawn, { id });
  return { id, sentence, weight: '', source: null, reading: '', outOfDate: '', caution: '' };
}

function dayInWords(day: string): string {
  return formatDate(new Date(`${day}T00:00:00Z`));
}
