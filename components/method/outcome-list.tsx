import type { BankParameters } from '@/lib/domain/assessment/bank';
import { formatPercent } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import type { methodText } from '@/lib/text/en/method';

type OutcomeText = (typeof methodText)['outcomes'];

/** The rules in the order in which they are asked, with the thresholds of the bank. */
export function OutcomeList({ parameters, text }: { parameters: BankParameters; text: OutcomeText }) {
  const values = {
    coverage: formatPercent(parameters.minimumCoverage),
    delta: parameters.delta,
    tau: Math.round(parameters.tau * 100),
  };
  return (
    <ol className="border-b border-line">
      {Object.entries(text.items).map(([id, { title, when }], at) => (
        <li
          key={id}
          className="grid gap-x-6 gap-y-1 border-t border-line py-3 sm:grid-cols-[1.5rem_12rem_minmax(0,1fr)]"
        >
          <span aria-hidden="true" className="text-small text-ink-3 tabular-nums max-sm:hidden">
            {at + 1}
          </span>
          <h3 className="font-semibold">{title}</h3>
          <p className="max-w-measure text-small text-ink-2 sm:text-body">{message(when, values)}</p>
        </li>
      ))}
    </ol>
  );
}
