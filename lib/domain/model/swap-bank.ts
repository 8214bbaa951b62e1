import type { Bank, Easing, Language } from '../assessment/bank';

/**
 * The bank with the two languages exchanged: fits swapped, gates turned to the other side. Judging
 * by it must give the mirror image of judging by the bank itself, which shows that no rule outside
 * the bank prefers a language (property 5, N08).
 */
export function swapBank(bank: Bank): Bank {
  return {
    ...bank,
    questions: bank.questions.map((question) =>
      question.role === 'score'
        ? {
            ...question,
            ...(question.easing ? { easing: swapEasing(question.easing) } : {}),
            options: question.options.map((option) => ({ ...option, uGo: option.uRust, uRust: option.uGo })),
          }
        : question,
    ),
    gates: bank.gates.map((gate) => ({ ...gate, excludes: otherLanguage(gate.excludes) })),
  };
}

function swapEasing({ by, from }: Easing): Easing {
  const { go, rust } = by;
  return { from, by: { ...(rust ? { go: rust } : {}), ...(go ? { rust: go } : {}) } };
}

/** The other of the two. */
export function otherLanguage(language: Language): Language {
  return language === 'go' ? 'rust' : 'go';
}
