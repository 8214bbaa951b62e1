import { currentBank } from '@/lib/domain/assessment/banks';
import { sampleCases, type SampleCaseId } from '@/lib/domain/assessment/sample-cases';
import { customBank, type ModelOverrides } from '@/lib/domain/model/custom-bank';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { modelView, type ModelView } from './model-view';

/**
 * What a custom model makes of a worked example; the same on the server and in the browser, where it is
 * loaded apart from the page.
 * @throws RangeError for overrides that no model can be made of, which reading an address never gives
 */
export function judgeCustom(overrides: ModelOverrides, caseId: SampleCaseId): ModelView {
  const custom = customBank(currentBank, overrides);
  if (!custom.ok) throw new RangeError(`no model: ${custom.reason}`);
  const { bank } = custom;
  return modelView(evaluateVerdict(sampleCases[caseId], bank), bank.parameters.delta);
}
