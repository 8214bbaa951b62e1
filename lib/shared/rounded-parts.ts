/**
 * Whole numbers for the parts of a sum, such that the numbers shown add up to the sum shown (largest
 * remainder; ties go to the earlier part). No number is further than 1 from its part, zero stays zero, and
 * none changes its sign. Where the total lies a rounding beyond what the remainders can make up (two scores
 * that were each rounded, then subtracted), the largest part takes the rest.
 * @param parts finite numbers of either sign, already in the unit of the last digit shown
 * @param total the sum of the parts as it is shown, within 1 of it
 * @returns integers in the order of the parts that add up to `total`
 */
export function roundedParts(parts: readonly number[], total: number): number[] {
  // Adding zero turns the negative zero into the ordinary one.
  const whole = parts.map((part) => Math.floor(part) + 0);
  const missing = total - whole.reduce((sum, part) => sum + part, 0);
  const order = parts
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .filter(({ remainder }) => remainder > 0)
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = order.slice(0, Math.max(0, missing));
  for (const { index } of raised) whole[index] = (whole[index] ?? 0) + 1;
  const rest = missing - raised.length;
  if (rest !== 0) {
    const largest = Math.max(...parts.map(Math.abs));
    const at = parts.findIndex((part) => Math.abs(part) === largest);
    whole[at] = (whole[at] ?? 0) + rest;
  }
  return whole;
}
