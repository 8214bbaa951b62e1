import { Notice } from '@/components/ui/notice';
import { filled } from '@/lib/shared/filled';
import type { LabelledField } from './labelled-field';
import type { PlaygroundProblem } from './playground-query';
import type { PlaygroundWords } from './playground-words';

type ProblemListProps = {
  problems: readonly PlaygroundProblem[];
  fields: readonly LabelledField[];
  text: PlaygroundWords['playground']['problems'];
};

/** What of an address or of the form was not taken as it stood, and what was taken instead. */
export function ProblemList({ problems, fields, text }: ProblemListProps) {
  if (problems.length === 0) return null;
  const labels = Object.fromEntries(fields.map(({ name, label }) => [name, label]));
  return (
    <Notice kind="warning" title={text.title} live>
      <ul className="mt-1">
        {problems.map((problem) => {
          const line = lineOf(problem, labels, text);
          return (
            <li key={line} className="[overflow-wrap:anywhere]">
              {line}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

function lineOf(
  problem: PlaygroundProblem,
  labels: Readonly<Record<string, string>>,
  text: ProblemListProps['text'],
): string {
  if (problem.kind === 'nothingWeighs') return text.nothingWeighs;
  if (!('name' in problem)) return filled(text[problem.kind], { given: problem.given });
  const { kind, name, given, taken } = problem;
  return filled(text[kind], { name: labels[name] ?? name, given, taken });
}
