import { Notice } from '@/components/ui/notice';
import { message } from '@/lib/shared/message';
import type { adminText } from '@/lib/text/en/admin';

type ChainCheckProps = {
  entries: number;
  problems: readonly { seq: string; problem: 'changed' | 'unlinked' }[];
  text: typeof adminText.audit;
};

/** Most problems that are named; one is enough to know. */
const namedProblems = 10;

/** Whether the chain of the audit log holds, and which entries do not (N21). */
export function ChainCheck({ entries, problems, text }: ChainCheckProps) {
  if (problems.length === 0)
    return <Notice title={message(text.intact, { count: entries })}>{text.intactNote}</Notice>;
  return (
    <Notice kind="error" title={message(text.broken, { count: problems.length })}>
      <p>{text.brokenNote}</p>
      <ul className="mt-2 list-disc ps-5">
        {problems.slice(0, namedProblems).map(({ seq, problem }) => (
          <li key={seq}>{message(text.problems[problem], { seq })}</li>
        ))}
        {problems.length > namedProblems ? (
          <li>{message(text.moreProblems, { count: problems.length - namedProblems })}</li>
        ) : null}
      </ul>
    </Notice>
  );
}
