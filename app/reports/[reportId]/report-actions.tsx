import type { Route } from 'next';
import { whatIfHref } from '@/components/report/what-if-href';
import { LinkButton } from '@/components/ui/link-button';
import type { OwnReport } from '@/lib/data/reports';
import { nextActs, type ReportAct } from '@/lib/domain/report/next-acts';
import { getText } from '@/lib/text/catalogue';

/** What the owner of a report can do with it. */
export function ReportActions({ report: { id, result } }: { report: OwnReport }) {
  const { report, whatIf } = getText();
  const { label, people, share, answerMore } = report.actions;
  const links: Record<ReportAct, { href: Route; label: string }> = {
    people: { href: `/brief?report=${id}` as Route, label: people },
    answerMore: { href: `/reports/${id}/repeat` as Route, label: answerMore },
    whatIf: { href: whatIfHref(id, []), label: whatIf.open },
    share: { href: `/reports/${id}/share` as Route, label: share },
  };
  return (
    <div role="group" aria-label={label} className="flex flex-wrap gap-3">
      {nextActs(result.verdict).map((act, index) => (
        <LinkButton key={act} href={links[act].href} variant={index === 0 ? 'primary' : 'secondary'}>
          {links[act].label}
        </LinkButton>
      ))}
    </div>
  );
}
