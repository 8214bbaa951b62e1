import type { plumbLineText } from '@/lib/text/en/plumb-line';
import type { playgroundText } from '@/lib/text/en/playground';

/** All words of the playground; sent to the browser as they stand in the catalogue. */
export interface PlaygroundWords {
  playground: typeof playgroundText;
  plumbLine: typeof plumbLineText;
  /** Names of the worked examples, and what they are about. */
  cases: { names: Record<string, string>; abouts: Record<string, string> };
}
