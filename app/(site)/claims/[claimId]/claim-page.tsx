import type { Route } from 'next';
import { ClaimArticle } from '@/components/comparison/claim-article';
import { ClaimHistoryList } from '@/components/comparison/claim-history-list';
import { ClaimUsesList } from '@/components/comparison/claim-uses-list';
import { claimView } from '@/components/comparison/claim-view';
import { pictureMeasures } from '@/components/comparison/picture-layout';
import { pictureSnippet } from '@/components/comparison/picture-snippet';
import { ReadingNote } from '@/components/comparison/reading-note';
import { TakeChart } from '@/components/comparison/take-chart';
import { PageContainer } from '@/components/layout/page-container';
import { StructuredData } from '@/components/layout/structured-data';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { portalAddress } from '@/lib/auth/portal-address';
import { currentBank } from '@/lib/domain/assessment/banks';
import { claimUses } from '@/lib/domain/comparison/claim-uses';
import type { ClaimVersion } from '@/lib/domain/evidence/claim-history';
import { withGroupedDigits } from '@/lib/shared/grouped-digits';
import { message } from '@/lib/shared/message';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';
import { claimData } from './claim-data';
import { shownUse } from './shown-use';
import { shownVersions } from './shown-versions';

/** One wording of a claim; the address without a number shows the newest. */
export function ClaimPage({ versions, shown }: { versions: readonly ClaimVersion[]; shown: ClaimVersion }) {
  const { comparison: text, readingNote } = getText();
  const { claim, number } = shown;
  const isCurrent = number === versions.length;
  const dimension = text.dimensions[claim.dimension];
  return (
    <PageContainer width="reading" className="py-14 sm:py-20">
      <p className="text-small">
        <TextLink href={`/compare/${claim.dimension}` as Route}>{dimension.name}</TextLink>
      </p>
      {isCurrent ? null : (
        <Notice kind="warning" className="my-6" title={message(text.claim.old, { number })}>
          <TextLink href={`/claims/${claim.id}` as Route}>{text.claim.toCurrent}</TextLink>
        </Notice>
      )}
      <ClaimArticle
        claim={claimView(claim, todayInUtc(), text)}
        text={text}
        note={<ReadingNote guide="claim" text={readingNote} className="mt-6" />}
        take={claim.figures.length > 0 ? <TakeClaimChart shown={shown} isCurrent={isCurrent} /> : null}
      >
        <ClaimUsesList
          uses={claimUses(currentBank, claim.id).map(shownUse)}
          heading={text.claim.used}
          none={text.claim.usedNone}
        />
        <ClaimHistoryList versions={shownVersions(versions, number)} heading={text.claim.history} />
      </ClaimArticle>
      <StructuredData data={claimData(shown, versions)} />
    </PageContainer>
  );
}

function TakeClaimChart({ shown, isCurrent }: { shown: ClaimVersion; isCurrent: boolean }) {
  const { claim, number } = shown;
  const page = `/claims/${claim.id}`;
  const wording = isCurrent ? page : `${page}/${number}`;
  const address = `${portalAddress()}${wording}/chart.svg`;
  return (
    <TakeChart
      address={address}
      snippet={pictureSnippet({
        address,
        page: `${portalAddress()}${wording}`,
        sentence: withGroupedDigits(claim.sentence),
        width: pictureMeasures.width,
      })}
      files={{
        picture: `${wording}/chart.svg` as Route,
        json: `${page}/claim.json` as Route,
        csv: `${page}/figures.csv` as Route,
      }}
      text={getText().comparison.take}
    />
  );
}
