import type { Route } from 'next';
import { LinkNotes, type LinkNote } from '@/components/comparing/link-notes';
import { Fold } from '@/components/report/fold';
import { getRespondent } from '@/lib/auth/viewer';
import { getRepeatChain, type RepeatChain } from '@/lib/data/repeats';
import { formatDate } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { compareHref } from '../../compare/compare-href';

/** Where a report leads to later on: repeating it, the reports before and after it, and those of others (A14, A15). */
export async function OnwardLinks({ report }: { report: { id: string; assessmentId: string } }) {
  const { comparing, report: text } = getText();
  const chain = await getRepeatChain(await getRespondent(), report.assessmentId);
  return (
    <div className="print:hidden">
      <Fold id="onward" heading={comparing.onward.heading} note={text.document.folds.onward}>
        <LinkNotes links={linksFor(report.id, chain)} />
      </Fold>
    </div>
  );
}

function linksFor(id: string, { earlier, repeats }: RepeatChain): LinkNote[] {
  const { onward } = getText().comparing;
  const later = repeats.find(({ report }) => report !== null)?.report;
  const dated = (text: { link: string; note: string }, date: Date) => ({
    link: text.link,
    note: message(text.note, { date: formatDate(date) }),
  });
  return [
    ...(earlier
      ? [{ key: 'earlier', href: compareHref(earlier.id, id), ...dated(onward.earlier, earlier.createdAt) }]
      : []),
    ...(later
      ? [{ key: 'later', href: compareHref(id, later.id), ...dated(onward.later, later.createdAt) }]
      : []),
    { key: 'evidence', href: `/compare?for=${id}` as Route, ...onward.evidence },
    { key: 'repeat', href: `/reports/${id}/repeat` as Route, ...onward.repeat },
    { key: 'peers', href: `/reports/${id}/peers` as Route, ...onward.peers },
  ];
}
