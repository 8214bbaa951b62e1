import { currentBank } from '@/lib/domain/assessment/banks';
import { modelFile } from '@/lib/domain/model/model-file';
import { releaseName } from '@/lib/domain/model/release-name';
import { versionsOf } from '@/lib/domain/model/versions';
import { checksumOf } from '@/lib/integrity/checksum';
import { modelResponse } from '../model-response';

export const dynamic = 'force-static';

/** Today's model of the bank that is asked today, with what it is pinned to (A03, N09). */
export function GET(): Response {
  const file = modelFile(currentBank, checksumOf(currentBank), versionsOf(currentBank));
  return modelResponse(file, `plumbline-${releaseName(currentBank)}`);
}
