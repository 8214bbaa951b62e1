/** The keys that pick an option, in the order of the options; the longest question has twelve. */
const optionKeys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c'] as const;

/** The key of "not sure". */
export const notSureKey = '0';

/** The key that picks an option by its place, counted from 0; none beyond the last key. */
export function optionKey(index: number): string | undefined {
  return optionKeys[index];
}

/** The key that a keyboard event means, or null where it picks nothing. Letters count in either case. */
export function pickingKey(key: string): string | null {
  const pressed = key.toLowerCase();
  return pressed === notSureKey || optionKeys.some((each) => each === pressed) ? pressed : null;
}
