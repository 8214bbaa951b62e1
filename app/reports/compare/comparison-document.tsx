import type { ReactNode } from 'react';
import { AnswerTable } from '@/components/comparing/answer-table';
import { VerdictPair } from '@/components/comparing/verdict-pair';
import { ChangeTable } from '@/components/report/change-table';
import { SectionHeading } from '@/components/report/section-heading';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import type { ComparisonView } from './comparison-view';

/** Verdict by verdict, answer by answer, constraint by constraint, part by part. */
export function ComparisonDocument({ view }: { view: ComparisonView }) {
  const { comparing, report } = getText();
  const { columns, verdict, figures, method, answers, gates, parts } = comparing.compare;
  const { changed, same, sum } = view.answers;
  return (
    <>
      <Section id="verdicts" heading={verdict.heading}>
        <VerdictPair verdicts={view.verdicts} />
        <Disclosure summary={figures.summary}>
          <ChangeTable
            caption={figures.caption}
            headers={{ ...columns, name: report.rerun.figures.name }}
            rows={view.figures}
          />
        </Disclosure>
        {view.method ? (
          <Notice title={method.title}>
            {view.method.map((sentence) => (
              <p key={sentence} className="mt-1 max-w-measure">
                {sentence}
              </p>
            ))}
          </Notice>
        ) : null}
      </Section>

      <Section id="answers" heading={answers.heading} note={answers.note}>
        {changed.length > 0 ? null : <p>{answers.none}</p>}
        <AnswerTable caption={answers.changed} rows={[...changed, sum]} text={comparing.compare} />
        <Disclosure summary={message(answers.same, { count: same.length })}>
          <p className="mb-3 max-w-measure text-small text-ink-2">{answers.moved}</p>
          <AnswerTable caption={answers.sameCaption} rows={same} text={comparing.compare} />
        </Disclosure>
        <p className="max-w-measure text-small text-ink-2">{answers.rounding}</p>
      </Section>

      <Section id="gates" heading={gates.heading} note={gates.note}>
        {view.gates.length > 0 ? (
          <ChangeTable caption={gates.caption} headers={{ ...columns, name: gates.name }} rows={view.gates} />
        ) : (
          <p>{gates.none}</p>
        )}
      </Section>

      {view.parts.length > 0 ? (
        <Section id="parts" heading={parts.heading}>
          <ChangeTable caption={parts.caption} headers={{ ...columns, name: parts.name }} rows={view.parts} />
        </Section>
      ) : null}
    </>
  );
}

type SectionProps = { id: string; heading: string; note?: string; children: ReactNode };

function Section({ id, heading, note, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <SectionHeading id={id} note={note}>
        {heading}
      </SectionHeading>
      <div className="mt-6 flex flex-col gap-6">{children}</div>
    </section>
  );
}
