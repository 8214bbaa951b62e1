import type { ReportFact } from './report-head-view';

type ReportFactsProps = { label: string; facts: readonly ReportFact[] };

/** One line of what this is, from when and made with what. */
export function ReportFacts({ label, facts }: ReportFactsProps) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-x-5 gap-y-1 text-small text-ink-2">
      {facts.map((fact) => (
        <li key={fact.key}>
          {fact.dateTime ? <time dateTime={fact.dateTime}>{fact.text}</time> : fact.text}
        </li>
      ))}
    </ul>
  );
}
