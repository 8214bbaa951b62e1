/**
 * The value below which a share of the numbers lies, interpolated between neighbours, so that the
 * 10th of some numbers is the negative of the 90th of their negatives. Reorders `numbers`.
 */
export function percentile(numbers: Float64Array, share: number): number {
  const place = share * (numbers.length - 1);
  const below = Math.floor(place);
  const low = select(numbers, below);
  if (below + 1 >= numbers.length) return low;
  let high = Infinity;
  for (let at = below + 1; at < numbers.length; at += 1) high = Math.min(high, numbers[at] as number);
  return low + (place - below) * (high - low);
}

/** Hoare's selection: afterwards everything before `rank` is at most, everything after at least, its value. */
function select(numbers: Float64Array, rank: number): number {
  let left = 0;
  let right = numbers.length - 1;
  while (left < right) {
    const pivot = numbers[(left + right) >> 1] as number;
    let up = left;
    let down = right;
    while (up <= down) {
      while ((numbers[up] as number) < pivot) up += 1;
      while ((numbers[down] as number) > pivot) down -= 1;
      if (up > down) break;
      const swapped = numbers[up] as number;
      numbers[up] = numbers[down] as number;
      numbers[down] = swapped;
      up += 1;
      down -= 1;
    }
    if (rank <= down) right = down;
    else if (rank >= up) left = up;
    else break;
  }
  return numbers[rank] as number;
}
