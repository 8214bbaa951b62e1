import type { Route } from 'next';
import { TextLink } from '@/components/ui/text-link';
import type { Gate } from '@/lib/domain/assessment/bank';
import type { MethodWords } from './method-words';
import { RuledOutMark } from './ruled-out-mark';

/** The constraints in short: what each rules out. Each leads to when, why, and its claims. */
export function ConstraintList({ gates, words }: { gates: readonly Gate[]; words: MethodWords }) {
  return (
    <ul className="border-b border-line">
      {gates.map((gate) => (
        <li
          key={gate.id}
          id={`gate-${gate.id}`}
          className="grid scroll-mt-6 items-center gap-x-6 border-t border-line py-2 sm:grid-cols-2"
        >
          <TextLink href={`/method/constraints#gate-${gate.id}` as Route} className="justify-self-start py-1">
            {words.report.gates.items[gate.id].name}
          </TextLink>
          <RuledOutMark gate={gate} words={words} />
        </li>
      ))}
    </ul>
  );
}
