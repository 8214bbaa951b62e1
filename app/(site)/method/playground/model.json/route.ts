import { overridesOf } from '@/components/playground/model-fields';
import { readPlayground } from '@/components/playground/playground-query';
import { currentBank } from '@/lib/domain/assessment/banks';
import { customBank } from '@/lib/domain/model/custom-bank';
import { modelFile } from '@/lib/domain/model/model-file';
import { versionsOf } from '@/lib/domain/model/versions';
import { checksumOf } from '@/lib/integrity/checksum';
import { modelResponse } from '../../model-response';
import { labelledFields } from '../labelled-fields';

/** The model that an address of the playground describes, as a file; what the address gets wrong is as on its page (N09). */
export function GET(request: Request): Response {
  const fields = labelledFields();
  const { numbers } = readPlayground(fields, new URL(request.url).searchParams);
  const custom = customBank(currentBank, overridesOf(fields, numbers));
  if (!custom.ok) return new Response(null, { status: 400 });
  const { bank } = custom;
  return modelResponse(modelFile(bank, checksumOf(bank), versionsOf(bank)), 'plumbline-custom-model');
}
