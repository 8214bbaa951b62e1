import { MethodSection } from '@/components/method/method-section';
import { ReleaseTable } from '@/components/method/release-table';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { modelReleases } from '@/lib/domain/model/model-releases';
import { checksumOf } from '@/lib/integrity/checksum';
import { methodWords } from './method-words';

/** Every released model as a file, today's first (A03, N04). */
export function FilesPart() {
  const { files: text, sections } = methodWords().method;
  const rows = modelReleases.toReversed().map(({ model, bank }) => ({
    model,
    checksum: checksumOf(bank),
    isToday: model === bankV1.model,
    href: `/method/model-${model}.json`,
  }));
  return (
    <MethodSection id="files" heading={sections.files} lead={text.lead}>
      <ReleaseTable rows={rows} text={text} />
    </MethodSection>
  );
}
