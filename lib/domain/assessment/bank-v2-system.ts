import type { ScoredQuestion } from './bank';
import { systemQuestionsV1 } from './bank-v1-system';
import { fits, value } from './bank-values';

/** What stands behind hosts that load plug-ins of one language; the gates about them rest on the same. */
export const goOnlyPluginClaims = ['caddy-modules-are-go', 'go-plugin-same-toolchain'];
export const rustOnlyPluginClaims = ['rust-type-layout-open'];

/** Hosts that bank v2 tells apart from a program that anything can be linked into. */
const hostOptionsV2 = [
  value('go-only-plugin', -1, 'A', 'fixed', goOnlyPluginClaims),
  value('rust-only-plugin', 1, 'A', 'fixed', rustOnlyPluginClaims),
  // The toolchain of the host decides whether either can be used at all, so neither serves it well.
  fits('fixed-toolchain-host', 0.3, 0.3, 'C', 'fixed', []),
];

/** What the system is and how it must run, as bank v2 asks it. */
export const systemQuestionsV2: readonly ScoredQuestion[] = systemQuestionsV1.map((question) =>
  question.id === 'host' ? { ...question, options: [...question.options, ...hostOptionsV2] } : question,
);
