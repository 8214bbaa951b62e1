import { outcomeOf, type Decision } from '@/lib/domain/challenge/challenge';
import type { ChangeEntry } from '@/lib/domain/challenge/change-log';
import { wordingDay } from '@/lib/domain/challenge/rewordings';
import { claimHistory } from '@/lib/domain/evidence/claim-history';
import { formatDate, formatList } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import type { challengeText } from '@/lib/text/en/challenge';
import type { comparisonText } from '@/lib/text/en/comparison';
import { outcomeWords } from './outcome-words';

/** An entry of the change log in finished words, for the page and for the feed. */
export interface ChangeView {
  /** Stays the same for ever, also when the portal moves to another address. */
  key: string;
  badge: string;
  /** When it came about; a release counts from the beginning of its day. */
  at: Date;
  /** When it last changed: a decision does once more when the new wording is released. */
  updated: Date;
  sentence: string;
  link: { href: string; label: string };
  detail: string;
  /** Our reason for a decision; empty for a wording. */
  reason: string;
  /** What became of a decision; empty for a wording. */
  outcome: string;
}

export type ChangeWords = { challenge: typeof challengeText; comparison: typeof comparisonText };

/** What one entry says. */
export function changeView(entry: ChangeEntry, words: ChangeWords): ChangeView {
  return entry.type === 'wording' ? wordingView(entry, words) : decisionView(entry, words);
}

type Wording = Extract<ChangeEntry, { type: 'wording' }>;

function wordingView(entry: Wording, { challenge, comparison }: ChangeWords): ChangeView {
  const { changes: text } = challenge;
  const { claimId, wording, release, changed, sentence } = entry;
  const at = new Date(entry.day);
  const fields = formatList(changed.map((field) => comparison.claim.fields[field]));
  const isNew = changed.length === 0;
  return {
    key: `claim/${claimId}/${wording}`,
    badge: isNew ? text.added : text.wording,
    at,
    updated: at,
    sentence,
    link: { href: `/claims/${claimId}/${wording}`, label: message(text.readWording, { wording }) },
    detail: isNew ? message(text.new, { release }) : message(text.changed, { wording, release, fields }),
    reason: '',
    outcome: '',
  };
}

type Decided = Extract<ChangeEntry, { type: 'decision' }>;

function decisionView(entry: Decided, { challenge }: ChangeWords): ChangeView {
  const { changes: text } = challenge;
  const { claimId, wording, kind, decision, reason, receivedAt, decidedAt } = entry;
  const history = claimHistory(claimId);
  const outcome = outcomeOf(decision, wording, history.length);
  const challenged = history[wording - 1];
  return {
    key: `challenge/${entry.id}`,
    badge: message(text.decision, { decision: lowered(challenge.decisions, decision) }),
    at: decidedAt,
    updated: outcome.kind === 'changed' ? later(decidedAt, wordingDay(claimId, outcome.wording)) : decidedAt,
    sentence: challenged?.claim.sentence ?? message(text.withdrawn, { id: claimId }),
    link: { href: `/claims/${claimId}/${wording}`, label: message(text.readWording, { wording }) },
    detail: message(text.challenged, {
      kind: challenge.kinds[kind],
      date: formatDate(receivedAt),
      wording,
    }),
    reason,
    outcome: outcomeWords(outcome, challenge.outcomes),
  };
}

/** A decision inside a sentence. */
function lowered(words: Record<Decision, string>, decision: Decision): string {
  return words[decision].toLowerCase();
}

function later(one: Date, day: string | null): Date {
  const other = day === null ? one : new Date(day);
  return other > one ? other : one;
}
