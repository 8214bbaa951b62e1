import type { ReactNode } from 'react';
import { PlumbLine } from '@/components/plumb-line/plumb-line';
import { Notice } from '@/components/ui/notice';
import type { reportText } from '@/lib/text/en/report';
import { ChangeTable } from './change-table';
import { ClaimList } from './claim-list';
import type { RerunView } from './rerun-view';
import { SectionHeading } from './section-heading';

type RerunDocumentProps = { view: RerunView; text: (typeof reportText)['rerun'] };

/** What a report says beside what today's model says of the same answers, then every difference (N04). */
export function RerunDocument({ view, text }: RerunDocumentProps) {
  const { outcome, pictures, figures, answers, gates, lists, claims } = view;
  const headers = { then: text.then, now: text.now, difference: text.difference };
  return (
    <>
      <Notice title={outcome.title}>{outcome.body}</Notice>
      <Section id="figures" heading={text.figures.heading}>
        <div className="grid gap-x-12 gap-y-8 sm:grid-cols-2">
          {pictures.map(({ key, label, picture }) => (
            <figure key={key}>
              <figcaption className="mb-3 font-semibold">{label}</figcaption>
              <PlumbLine size="small" {...picture} />
            </figure>
          ))}
        </div>
        <ChangeTable
          caption={text.figures.caption}
          headers={{ ...headers, name: text.figures.name }}
          rows={figures}
        />
      </Section>
      {answers.length > 0 ? (
        <Section id="answers" heading={text.answers.heading} note={text.answers.note}>
          <ChangeTable
            caption={text.answers.caption}
            headers={{ ...headers, name: text.answers.name }}
            rows={answers}
          />
        </Section>
      ) : null}
      {gates.length > 0 ? (
        <Section id="gates" heading={text.gates.heading}>
          <ChangeTable
            caption={text.gates.caption}
            headers={{ ...headers, name: text.gates.name }}
            rows={gates}
          />
        </Section>
      ) : null}
      {lists.map(({ key, heading, sentences }) => (
        <Section key={key} id={key} heading={heading}>
          <ul className="flex max-w-measure flex-col gap-2">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Section>
      ))}
      {claims.map(({ key, heading, claims: changed }) => (
        <Section key={key} id={key} heading={heading}>
          <ClaimList claims={changed} />
        </Section>
      ))}
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
      <div className="mt-6 flex flex-col gap-8">{children}</div>
    </section>
  );
}
