import { MethodSection } from '@/components/method/method-section';
import { ReleaseTable } from '@/components/method/release-table';
import { todaysModel } from '@/lib/domain/assessment/bank-model';
import { modelReleases } from '@/lib/domain/model/model-releases';
import { releaseName } from '@/lib/domain/model/release-name';
import { checksumOf } from '@/lib/integrity/checksum';
import { methodWords } from './method-words';

/** Every released model as a file, today's first (A03, N04). */
export function FilesPart() {
  const { files: text, sections } = methodWords().method;
  const rows = modelReleases.toReversed().map(({ version, model, bank }) => ({
    version,
    model,
    checksum: checksumOf(bank),
    isToday: model === todaysModel.model,
    href: `/method/${releaseName({ version, model })}.json`,
  }));
  return (
    <MethodSection id="files" heading={sections.files} lead={text.lead}>
      <ReleaseTable rows={rows} text={text} />
    </MethodSection>
  );
}
