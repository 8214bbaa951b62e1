import type { Route } from 'next';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import type { AssessmentVersions } from '@/lib/domain/model/result';
import type { whatIfText } from '@/lib/text/en/what-if';
import { filled } from '@/lib/shared/filled';
import type { VerdictView } from './verdict-view';

type TodayNoticeProps = {
  saved: { view: VerdictView; versions: AssessmentVersions };
  /** The same answers by today's model. */
  today: { view: VerdictView; versions: AssessmentVersions };
  rerunHref: Route;
  text: (typeof whatIfText)['today'];
};

/** Says that the page and the report are judged by different models, where they are. */
export function TodayNotice({ saved, today, rerunHref, text }: TodayNoticeProps) {
  const isSame = JSON.stringify(saved.view) === JSON.stringify(today.view);
  const isNewer = (['bank', 'model', 'evidence', 'engine'] as const).some(
    (each) => saved.versions[each] !== today.versions[each],
  );
  if (isSame && !isNewer) return null;
  const pinned = ({ model, evidence, engine }: AssessmentVersions) =>
    filled(text.pins, { model, evidence, engine });
  const newer = filled(text.newer, { then: pinned(saved.versions), now: pinned(today.versions) });
  return (
    <Notice kind="warning" title={text.title}>
      <span>{isNewer ? newer : text.aged}</span>{' '}
      <span>
        {isSame
          ? text.same
          : filled(text.differs, { headline: today.view.headline, frequency: today.view.frequency })}
      </span>{' '}
      <TextLink href={rerunHref}>{text.rerun}</TextLink>
    </Notice>
  );
}
