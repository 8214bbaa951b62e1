import type { QuestionId } from '../assessment/question-ids';
import { hasCollector } from './current-language';
import { knownAnswer, type Part } from './parts';
import type { StayFix, StayFixKey } from './stay-advice';
import { says } from './says';
import { isUnmeasured } from './stay-reasons';

/** What cures each pain and each limit, the likeliest first. */
const cures: Readonly<Record<string, readonly StayFixKey[]>> = {
  'queries-or-database': ['queries', 'caching'],
  'io-or-database': ['queries', 'caching'],
  'network-or-partners': ['network', 'caching'],
  network: ['network', 'caching'],
  'language-speed': ['hot-code'],
  cpu: ['hot-code'],
  'memory-or-collector': ['collector', 'run-time'],
  'memory-or-gc': ['collector'],
  'memory-errors': ['hardening'],
  'bundle-or-start-up': ['start-up'],
  'start-up': ['start-up'],
  'old-runtime': ['run-time'],
  'plugin-or-dependency-updates': ['plug-ins'],
  'gpu-work': ['gpu'],
  'model-serving': ['gpu'],
  'code-or-process': ['process'],
};
/** Where the time goes cannot be said of speed that nobody measured. */
const needsMeasuring: readonly StayFixKey[] = ['hot-code', 'collector'];

/**
 * What to do about the pain without another language, each with the answer it follows from, the
 * stated cause before the measured limit. Measuring comes first where nobody has.
 */
export function fixesFor(parts: readonly Part[]): StayFix[] {
  const found = new Map<StayFixKey, StayFix>();
  for (const part of parts) {
    if (!says(part, 'situation', ['some-pain', 'serious-pain'])) continue;
    const unmeasured = isUnmeasured(part, true);
    if (unmeasured) add(found, part, 'profile', 'bottleneck');
    for (const question of ['pain-cause', 'bottleneck', 'workload'] as const) {
      for (const key of cures[knownAnswer(part, question) ?? ''] ?? []) {
        if (unmeasured && needsMeasuring.includes(key)) continue;
        if (key === 'collector' && !hasCollector(part)) continue;
        add(found, part, key, question);
      }
    }
  }
  return [...found.values()];
}

function add(found: Map<StayFixKey, StayFix>, part: Part, key: StayFixKey, question: QuestionId): void {
  if (!found.has(key)) found.set(key, { key, question, answer: part.answers[question] ?? 'unknown' });
}
