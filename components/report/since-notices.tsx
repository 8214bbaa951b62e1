import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import type { reportText } from '@/lib/text/en/report';
import type { SinceView } from './since-view';

type SinceNoticesProps = { view: SinceView; text: (typeof reportText)['since'] };

/** Says what has changed behind a report since it was made; nothing when nothing has. */
export function SinceNotices({ view: { notices, rerun }, text }: SinceNoticesProps) {
  if (notices.length === 0) return null;
  return (
    <div className="flex flex-col gap-4">
      {notices.map(({ key, title, body, more = rerun && { href: rerun, label: text.rerun } }) => (
        <Notice key={key} kind="warning" title={title}>
          {body} {more ? <TextLink href={more.href}>{more.label}</TextLink> : null}
        </Notice>
      ))}
    </div>
  );
}
