import { dimensionIds, type Claim, type DimensionId } from './claim';
import { concurrencyClaims } from './claims/concurrency';
import { ecosystemClaims } from './claims/ecosystem';
import { hiringMarketClaims } from './claims/hiring-market';
import { hostClaims } from './claims/hosts-and-toolchains';
import { interopEmbeddedWasmClaims } from './claims/interop-embedded-wasm';
import { learningDxClaims } from './claims/learning-dx';
import { memoryReliabilityClaims } from './claims/memory-reliability';
import { operationsClaims } from './claims/operations';
import { performanceClaims } from './claims/performance';
import { securitySupplyChainClaims } from './claims/security-supply-chain';

const byDimension: Record<DimensionId, readonly Claim[]> = {
  'memory-reliability': memoryReliabilityClaims,
  performance: performanceClaims,
  concurrency: concurrencyClaims,
  'learning-dx': learningDxClaims,
  ecosystem: ecosystemClaims,
  operations: operationsClaims,
  'security-supply-chain': securitySupplyChainClaims,
  'interop-embedded-wasm': [...interopEmbeddedWasmClaims, ...hostClaims],
  'hiring-market': hiringMarketClaims,
};

/** Every claim, dimension by dimension. */
export const claims: readonly Claim[] = dimensionIds.flatMap((dimension) => byDimension[dimension]);

const claimById = new Map(claims.map((claim) => [claim.id, claim]));

/** The claim with this id, or null when the evidence holds none. */
export function getClaim(id: string): Claim | null {
  return claimById.get(id) ?? null;
}
