import type { MethodWords } from './method-words';

/** The questions that have no value: what each is for instead. */
export function UnscoredQuestions({ words }: { words: MethodWords }) {
  const { unscored } = words.method.questions;
  return (
    <dl className="border-b border-line">
      {(Object.keys(unscored) as (keyof typeof unscored)[]).map((id) => (
        <div key={id} id={`q-${id}`} className="scroll-mt-6 border-t border-line py-3">
          <dt className="font-medium">{words.questions.questions[id].title}</dt>
          <dd className="text-small text-ink-2">{unscored[id]}</dd>
        </div>
      ))}
    </dl>
  );
}
