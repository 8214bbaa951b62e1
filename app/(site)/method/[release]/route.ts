import { modelFile } from '@/lib/domain/model/model-file';
import { modelReleases } from '@/lib/domain/model/model-releases';
import { releaseName } from '@/lib/domain/model/release-name';
import { checksumOf } from '@/lib/integrity/checksum';
import { modelResponse } from '../model-response';

/**
 * A released model as it was, such as /method/model-1.json or /method/model-5-v2.json (A03, N04). Any other name is
 * answered with 404.
 */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/method/[release]'>,
): Promise<Response> {
  const { release } = await params;
  const found = modelReleases.find((each) => `${releaseName(each)}.json` === release);
  if (!found) return missingPage();
  const { version, model, bank } = found;
  const file = modelFile(bank, checksumOf(bank), { bank: version, model });
  return modelResponse(file, `plumbline-${releaseName(found)}`);
}

/** A document, so that whoever mistyped an address of the method gets the page for nothing (decision 0015). */
function missingPage(): Response {
  return new Response(null, { status: 404, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
