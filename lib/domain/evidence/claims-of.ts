import { isReadItself, type Claim, type DimensionId, type Workload } from './claim';
import { expiresOn } from './expires-on';

/** What a claim is written as; status and expiry follow from it. */
export type ClaimDraft = Omit<Claim, 'status' | 'expires' | 'caution' | 'workloads' | 'dimension'> & {
  caution?: string;
  workloads?: readonly Workload[];
};

/** The claims of one dimension as they are released. */
export function claimsOf(dimension: DimensionId, drafts: readonly ClaimDraft[]): Claim[] {
  return drafts.map(({ caution, workloads, ...draft }) => ({
    ...draft,
    dimension,
    status: isReadItself(draft.reading) ? 'checked' : 'unchecked',
    expires: expiresOn(draft),
    caution: caution ?? null,
    workloads: workloads ?? [],
  }));
}
