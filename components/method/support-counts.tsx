import { ShareBar } from '@/components/ui/share-bar';
import type { Backing } from '@/lib/domain/evidence/backing';
import { message } from '@/lib/shared/message';
import type { MethodWords } from './method-words';
import { optionLabel } from './option-label';

/** How many values rest on claims and how many on judgement, as one bar and in sentences (N03). */
export function SupportCounts({ backing, words }: { backing: Backing; words: MethodWords }) {
  const { items, barLabel, weakWhere } = words.method.support;
  const { values, questions, moving, onClaims, judgements, weak, gates, gatesOnClaims } = backing;
  const where = weak.map(({ question, option }) => optionLabel(question, option, words)).join('; ');
  const lines = [
    message(items.values, { count: values, questions }),
    message(items.moving, { count: moving }),
    message(items.onClaims, { count: onClaims }),
    message(items.judgements, { count: judgements }),
    message(items.weak, { count: weak.length, where: where ? message(weakWhere, { values: where }) : '' }),
    message(items.gates, { count: gatesOnClaims, all: gates }),
  ];
  return (
    <div className="max-w-measure">
      <ShareBar share={onClaims / moving} className="h-2 text-ink" />
      <p className="mt-1.5 text-fine text-ink-2">{message(barLabel, { claims: onClaims, judgements })}</p>
      <ul className="mt-4 flex list-disc flex-col gap-1.5 ps-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
