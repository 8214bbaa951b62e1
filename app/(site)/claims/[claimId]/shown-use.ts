import type { ShownUse } from '@/components/comparison/claim-uses-list';
import { questionAddress } from '@/components/method/question-address';
import type { ClaimUse } from '@/lib/domain/comparison/claim-uses';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';

/** A place where the model rests on a claim, in words, with its place in the method. */
export function shownUse(use: ClaimUse): ShownUse {
  const { comparison, questions, report } = getText();
  if (use.kind === 'gate') {
    const gate = report.gates.items[use.gate].name;
    const label = message(comparison.claim.usedGate, { gate });
    return { key: use.gate, label, href: `/method/constraints#gate-${use.gate}` };
  }
  const question = questions.questions[use.question];
  const options: Record<string, { label: string }> = question.options;
  return {
    key: `${use.question}-${use.option}`,
    label: message(comparison.claim.usedOption, {
      option: options[use.option]?.label ?? use.option,
      question: question.title,
    }),
    href: questionAddress(use.question),
  };
}
