/** A whole number from 10,000 on; shorter ones may be years, and are read without help. */
const longNumber = /(?<![\d.,])\d{5,}(?![\d,]|\.\d)/gu;

const english = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/**
 * An English sentence with its long whole numbers in groups of three: 1288407 becomes 1,288,407. Sentences of claims
 * are kept without groups, because what is measured is compared with them.
 */
export function withGroupedDigits(sentence: string): string {
  return sentence.replaceAll(longNumber, (digits) => english.format(BigInt(digits)));
}
