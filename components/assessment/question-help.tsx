import type { QuestionWords } from './step-words';

/** Under the question: why we ask, and how to answer. */
export function QuestionHelp({ words, how }: { words: QuestionWords; how?: string }) {
  return (
    <>
      <p className="max-w-measure">{words.why}</p>
      {words.help || how ? (
        <p className="mt-2 max-w-measure text-small">{[words.help, how].filter(Boolean).join(' ')}</p>
      ) : null}
    </>
  );
}
