import type { Route } from 'next';
import { ClaimArticle } from '@/components/comparison/claim-article';
import { ClaimHistoryList, type ShownVersion } from '@/components/comparison/claim-history-list';
import { ClaimUsesList, type ShownUse } from '@/components/comparison/claim-uses-list';
import { claimView } from '@/components/comparison/claim-view';
import { PageContainer } from '@/components/layout/page-container';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { claimUses, type ClaimUse } from '@/lib/domain/comparison/claim-uses';
import { changedFields, type ClaimVersion } from '@/lib/domain/evidence/claim-history';
import { formatList } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';

/** One wording of a claim; the address without a number shows the newest. */
export function ClaimPage({ versions, shown }: { versions: readonly ClaimVersion[]; shown: ClaimVersion }) {
  const { comparison: text } = getText();
  const { claim, number } = shown;
  const isCurrent = number === versions.length;
  const dimension = text.dimensions[claim.dimension];
  return (
    <PageContainer width="reading" className="py-14 sm:py-20">
      <p className="text-small">
        <TextLink href={`/compare/${claim.dimension}` as Route}>{dimension.name}</TextLink>
      </p>
      {isCurrent ? null : (
        <Notice kind="warning" className="mt-6" title={message(text.claim.old, { number })}>
          <TextLink href={`/claims/${claim.id}` as Route}>{text.claim.toCurrent}</TextLink>
        </Notice>
      )}
      <ClaimArticle claim={claimView(claim, todayInUtc(), text)} text={text}>
        <ClaimUsesList
          uses={claimUses(bankV1, claim.id).map(shownUse)}
          heading={text.claim.used}
          none={text.claim.usedNone}
        />
        <ClaimHistoryList versions={shownVersions(versions, number)} heading={text.claim.history} />
      </ClaimArticle>
    </PageContainer>
  );
}

function shownUse(use: ClaimUse): ShownUse {
  const { comparison, questions, report } = getText();
  if (use.kind === 'gate') {
    const gate = report.gates.items[use.gate].name;
    const label = message(comparison.claim.usedGate, { gate });
    return { key: use.gate, label, href: `/method#gate-${use.gate}` };
  }
  const question = questions.questions[use.question];
  const options: Record<string, { label: string }> = question.options;
  return {
    key: `${use.question}-${use.option}`,
    label: message(comparison.claim.usedOption, {
      option: options[use.option]?.label ?? use.option,
      question: question.title,
    }),
    href: `/method#q-${use.question}`,
  };
}

function shownVersions(versions: readonly ClaimVersion[], shownNumber: number): ShownVersion[] {
  const { claim: text } = getText().comparison;
  return [...versions].reverse().map(({ number, release, claim }) => {
    const before = versions[number - 2];
    const fields = before ? changedFields(before.claim, claim).map((field) => text.fields[field]) : [];
    return {
      number,
      href: `/claims/${claim.id}/${number}`,
      label: message(text.historyRow, { number, release }),
      sentence: claim.sentence,
      changed: fields.length > 0 ? message(text.changed, { fields: formatList(fields) }) : '',
      isShown: number === shownNumber,
    };
  });
}
