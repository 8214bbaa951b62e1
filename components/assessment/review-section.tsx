import type { Route } from 'next';
import Link from 'next/link';

/** One question on the review: what was answered, or that nothing was. */
export interface ReviewRow {
  id: string;
  title: string;
  /** One line per answer; none when the question is open. */
  answers: readonly string[];
  href: Route;
}

type ReviewSectionProps = {
  id: string;
  title: string;
  rows: readonly ReviewRow[];
  text: { edit: string; answer: string; notAnswered: string };
};

/** The answers of one section, each with the way to change it. */
export function ReviewSection({ id, title, rows, text }: ReviewSectionProps) {
  return (
    <section aria-labelledby={`section-${id}`} className="mt-10">
      <h2 id={`section-${id}`} className="heading text-h3">
        {title}
      </h2>
      <dl className="mt-3 border-b border-line">
        {rows.map((row) => {
          const open = row.answers.length === 0;
          return (
            <div
              key={row.id}
              className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-1 border-t border-line py-3.5"
            >
              <dt className="text-small text-ink-2">{row.title}</dt>
              <dd className="font-medium">
                {open ? <span className="text-warning">{text.notAnswered}</span> : null}
                {row.answers.map((answer) => (
                  <span key={answer} className="block" dir="auto">
                    {answer}
                  </span>
                ))}
              </dd>
              <dd className="col-start-2 row-span-2 row-start-1 self-center text-small">
                <Link
                  href={row.href}
                  prefetch={false}
                  className="text-link inline-flex min-h-11 items-center"
                  aria-label={`${open ? text.answer : text.edit}: ${row.title}`}
                >
                  {open ? text.answer : text.edit}
                </Link>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
