const stepsPerUnit = 256;
const tableEnd = 9;
const inverseRootTwoPi = 0.3989422804014327;

/** Upper tail and its slope at every step; built once, because a verdict asks 30,000 times. */
const tail = new Float64Array(tableEnd * stepsPerUnit + 2);
const slope = new Float64Array(tableEnd * stepsPerUnit + 2);
for (let at = 0; at < tail.length; at += 1) {
  const x = at / stepsPerUnit;
  tail[at] = upperTail(x);
  slope[at] = -normalDensity(x) / stepsPerUnit;
}

/**
 * Standard normal distribution function, absolute error below 1e-11, non-decreasing, and exactly
 * symmetric: normalCdf(-x) = 1 - normalCdf(x), so that exchanging the languages mirrors every sum.
 * Cubic Hermite interpolation between tabulated values and their known slopes.
 */
export function normalCdf(x: number): number {
  const distance = x < 0 ? -x : x;
  if (distance >= tableEnd) return x < 0 ? 0 : 1;
  const position = distance * stepsPerUnit;
  const at = position | 0;
  const t = position - at;
  const left = tail[at] ?? 0;
  const right = tail[at + 1] ?? 0;
  const fromLeft = slope[at] ?? 0;
  const fromRight = slope[at + 1] ?? 0;
  const bend = left - right;
  const cubic = 2 * bend + fromLeft + fromRight;
  const square = -3 * bend - 2 * fromLeft - fromRight;
  const value = left + t * (fromLeft + t * (square + t * cubic));
  return x < 0 ? value : 1 - value;
}

/** Standard normal density. */
export function normalDensity(x: number): number {
  return inverseRootTwoPi * Math.exp((-x * x) / 2);
}

/** Probability above x >= 0: a Taylor series near the middle, a continued fraction in the tail. */
function upperTail(x: number): number {
  if (x < 3) {
    let term = x;
    let sum = x;
    for (let odd = 3; Math.abs(term) > 1e-18; odd += 2) {
      term *= (x * x) / odd;
      sum += term;
    }
    return 0.5 - normalDensity(x) * sum;
  }
  let fraction = x;
  for (let depth = 60; depth > 0; depth -= 1) fraction = x + depth / fraction;
  return normalDensity(x) / fraction;
}

const centralNumerator = [2.50662823884, -18.61500062529, 41.39119773534, -25.44106049637] as const;
const centralDenominator = [-8.4735109309, 23.08336743743, -21.06224101826, 3.13082909833] as const;
const tailSeries = [
  0.3374754822726147, 0.9761690190917186, 0.1607979714918209, 0.0276438810333863, 0.0038405729373609,
  0.0003951896511919, 0.0000321767881768, 0.0000002888167364, 0.0000003960315187,
] as const;

/**
 * The x below which a share of the standard normal lies (Beasley, Springer and Moro; absolute error
 * about 3e-9). Exactly odd around one half.
 */
export function normalQuantile(share: number): number {
  const centred = share - 0.5;
  if (Math.abs(centred) < 0.42) {
    const square = centred * centred;
    return (
      (centred * polynomial(centralNumerator, square)) / (1 + square * polynomial(centralDenominator, square))
    );
  }
  const outer = centred > 0 ? 1 - share : share;
  const x = polynomial(tailSeries, Math.log(-Math.log(outer)));
  return centred > 0 ? x : -x;
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}
