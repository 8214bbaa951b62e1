import type { ReactNode } from 'react';
import { Moment } from '@/components/ui/moment';
import { Notice } from '@/components/ui/notice';
import { message } from '@/lib/shared/message';
import type { adminText } from '@/lib/text/en/admin';

/** One problem of the audit log: what it is, and the entry, check or trigger it was found at. */
export type ChainProblem = { problem: keyof (typeof adminText)['audit']['problems']; at: string };

type ChainCheckProps = {
  /** Entries of the log. */
  entries: number;
  last: { at: Date; whole: boolean; problemCount: number; problems: readonly ChainProblem[] } | null;
  /** Whether the nightly check did not run when it should have. */
  isOverdue: boolean;
  /** Entries after the last check that were recomputed for this page, and whether those were all. */
  newer: { checked: number; complete: boolean };
  /** What was found for this page. */
  problems: readonly ChainProblem[];
  /** When a check last found problems, if that was not the last check. */
  earlierProblemsAt: Date | null;
  /** The button that asks for a check of every entry, or the note that one is on its way. */
  act: ReactNode;
  text: (typeof adminText)['audit'];
};

/** Most problems that are named; one is enough to know. */
const namedProblems = 10;

/** How far the chain of the audit log is known to hold, and what is wrong with it (N21). */
export function ChainCheck(props: ChainCheckProps) {
  const { entries, last, newer, act, text } = props;
  const found = [...(last?.problems ?? []), ...props.problems];
  const named = [...new Map(found.map((one) => [`${one.problem} ${one.at}`, one])).values()];
  const count = named.length + (last ? last.problemCount - last.problems.length : 0);
  const isWhole = count === 0;
  const title = isWhole
    ? message(newer.complete ? text.intact : text.intactSoFar, { count: entries })
    : message(text.broken, { count });
  return (
    <Notice kind={isWhole ? 'info' : 'error'} title={title}>
      {isWhole ? null : <ProblemList problems={named} count={count} text={text} />}
      <p className="mt-1">
        {last ? (
          <>
            {text.lastCheck} <Moment at={last.at} />.{' '}
            <span>{last.whole ? text.lastWhole : text.lastOnward}</span>
          </>
        ) : (
          text.noCheck
        )}
      </p>
      {props.isOverdue ? <p className="mt-1">{text.overdue}</p> : null}
      <p className="mt-1">
        {message(newer.complete ? text.newerAll : text.newerSome, { count: newer.checked })}
      </p>
      {props.earlierProblemsAt ? (
        <p className="mt-1">
          {text.earlierProblems} <Moment at={props.earlierProblemsAt} />.
        </p>
      ) : null}
      <div className="mt-3">{act}</div>
    </Notice>
  );
}

type ProblemListProps = {
  problems: readonly ChainProblem[];
  /** Of all problems, also of those without a name here. */
  count: number;
  text: (typeof adminText)['audit'];
};

function ProblemList({ problems, count, text }: ProblemListProps) {
  const shown = problems.slice(0, namedProblems);
  return (
    <>
      <p>{text.brokenNote}</p>
      <ul className="mt-2 list-disc ps-5">
        {shown.map(({ problem, at }) => (
          <li key={`${problem} ${at}`}>{message(text.problems[problem], { at })}</li>
        ))}
        {count > shown.length ? <li>{message(text.moreProblems, { count: count - shown.length })}</li> : null}
      </ul>
    </>
  );
}
