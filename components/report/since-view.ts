import type { Route } from 'next';
import { currentBank } from '@/lib/domain/assessment/banks';
import { rewordedSince } from '@/lib/domain/challenge/reworded-since';
import { claims } from '@/lib/domain/evidence/evidence';
import type { AssessmentVersions, StoredResult } from '@/lib/domain/model/result';
import { versionsOf } from '@/lib/domain/model/versions';
import { expiredSince } from '@/lib/domain/report/report-claims';
import { formatList } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import type { ReportWords } from './report-source';
import { rerunHref } from './rerun-href';

/** What has changed behind a report since it was made; nothing of it changes the report. */
export interface SinceView {
  /** `more` is where to read on; without it the reader is led to the re-run. */
  notices: { key: string; title: string; body: string; more?: { href: Route; label: string } }[];
  /** Where it can be judged again; null when the reader is not its owner. */
  rerun: Route | null;
}

/** Claims that went out of date or were reworded since, and a newer model (N03, N25, N04). */
export function sinceView(
  result: StoredResult,
  day: string,
  ownId: string | null,
  words: ReportWords,
): SinceView {
  const { since } = words.report;
  const expired = expiredSince(result, claims, day);
  const { model, evidence, engine } = result.versions;
  const reworded = rewordedSince(result);
  const notices: SinceView['notices'] = [];
  if (expired.length > 0) {
    notices.push({
      key: 'expired',
      title: message(since.expiredTitle, { count: expired.length }),
      body: message(since.expired, { subjects: formatList(subjectsOf(expired, result, words)) }),
    });
  }
  if (reworded.length > 0) {
    notices.push({
      key: 'reworded',
      title: message(since.rewordedTitle, { count: reworded.length }),
      body: message(since.reworded, { subjects: formatList(subjectsOf(reworded, result, words)) }),
      more: { href: '/changes', label: since.changes },
    });
  }
  if (!isSameModel(result.versions, versionsOf(currentBank))) {
    const body = message(since.newer, { model, evidence, engine });
    notices.push({ key: 'newer', title: since.newerTitle, body });
  }
  return { notices, rerun: ownId ? rerunHref(ownId) : null };
}

/** The questions and constraints that rest on any of these claims, as words. */
function subjectsOf(ids: readonly string[], { contributions, gates }: StoredResult, words: ReportWords) {
  const rests = ({ claims: behind }: { claims: string[] }) => behind.some((id) => ids.includes(id));
  return [
    ...contributions.filter(rests).map(({ question }) => words.answers[question].name),
    ...gates
      .filter((gate) => gate.state !== 'false' && rests(gate))
      .map(({ id }) => message(words.report.since.gate, { name: words.report.gates.items[id].name })),
  ];
}

/** Judged again, a report keeps the questions of its own bank; the model, the evidence and the engine are today's. */
function isSameModel(then: AssessmentVersions, now: AssessmentVersions): boolean {
  return then.model === now.model && then.evidence === now.evidence && then.engine === now.engine;
}
