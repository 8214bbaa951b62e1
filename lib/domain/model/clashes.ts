import type { Gate, Language } from '../assessment/bank';
import type { CompiledBank } from './compiled-bank';
import { holds } from './kleene';
import { knownAnswer, type Part } from './parts';
import type { Clash } from './result';
import type { Likelihood } from './simulate';
import { hasFixedToolchain } from './stay';
import { otherLanguage } from './swap-bank';

/** How strongly a host or a target has to pull for a mandate of the other language to clash with it. */
const strongPull = 0.5;

/** The hosts whose toolchain decides, where nothing runs that could be kept. */
export function toolchainClashes(parts: readonly Part[]): Clash[] {
  const part = parts.find(hasFixedToolchain);
  return part ? [{ gate: null, question: 'host', answer: part.answers.host ?? 'unknown' }] : [];
}

/**
 * The mandates that the host or the target of a part denies: the rule leaves one language, what the
 * system runs in or on pulls hard to the other, and the other is ahead by points. Naming the mandated
 * language would be a verdict against our own figures, so it is left to those who made the rule.
 */
export function mandateClashes(
  compiled: CompiledBank,
  gates: readonly Gate[],
  parts: readonly Part[],
  likelihood: Likelihood,
): Clash[] {
  const mandates = gates.filter((gate) => gate.question === 'mandate');
  return parts.flatMap((part) =>
    mandates
      .filter((gate) => holds(gate.when, part) === 'true' && isAhead(gate.excludes, likelihood))
      .flatMap((gate) =>
        (['host', 'target'] as const)
          .filter((question) => pullOf(compiled, part, question, gate.excludes) >= strongPull)
          .map((question) => ({ gate: gate.id, question, answer: part.answers[question] ?? 'unknown' })),
      ),
  );
}

function isAhead(language: Language, { go, rust }: Likelihood): boolean {
  const chances = { go, rust };
  return chances[language] > chances[otherLanguage(language)];
}

function pullOf(compiled: CompiledBank, part: Part, question: 'host' | 'target', language: Language): number {
  const option = compiled.questionById.get(question)?.options.get(knownAnswer(part, question) ?? '');
  return (option?.direction ?? 0) * (language === 'rust' ? 1 : -1);
}
