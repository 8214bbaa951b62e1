import type { MethodWords } from './method-words';

/** The names of the columns, once above the rows; each row says them again for those who hear it. */
export function ConstraintHead({ text }: { text: MethodWords['method']['constraints'] }) {
  return (
    <div aria-hidden="true" className="hidden gap-x-8 pb-2 text-small text-ink-2 lg:grid lg:grid-cols-4">
      <span className="lg:col-start-2">{text.when}</span>
      <span>{text.why}</span>
      <span>{text.lift}</span>
    </div>
  );
}
