/**
 * R = A^a * B^(1-a) with a = 1/2 (section 2.3): the geometric mean, so that a match good for one side only
 * stays low. The root of a product of two numbers in 0..1 is again in 0..1.
 */
export function matchScore(companyFit: number, developerFit: number): number {
  return Math.sqrt(companyFit * developerFit);
}
