/**
 * Whole numbers for the parts of a sum, such that the numbers shown add up to the sum shown (largest
 * remainder; ties go to the earlier part). No number is further than 1 from its part, zero stays zero, and
 * none changes its sign.
 * @param parts finite numbers of either sign, already in the unit of the last digit shown
 * @param total the sum of the parts, rounded as it is shown
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
  for (const { index } of order.slice(0, missing)) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}
