import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { modelFile } from '@/lib/domain/model/model-file';
import { versionsOf } from '@/lib/domain/model/versions';
import { checksumOf } from '@/lib/integrity/checksum';
import { modelResponse } from '../model-response';

export const dynamic = 'force-static';

/** Today's model with what it is pinned to (A03, N09). */
export function GET(): Response {
  const file = modelFile(bankV1, checksumOf(bankV1), versionsOf(bankV1));
  return modelResponse(file, `plumbline-model-${bankV1.model}`);
}
