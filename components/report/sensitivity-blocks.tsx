import type { ReactNode } from 'react';
import { LanguageMark } from '@/components/ui/language-mark';
import { TextLink } from '@/components/ui/text-link';
import type { reportText } from '@/lib/text/en/report';
import { CentralWeights } from './central-weights';
import type { LiftRow, Sensitivity } from './sensitivity';

type SensitivityText = (typeof reportText)['sensitivity'];

type SensitivityBlocksProps = { view: Sensitivity; text: SensitivityText };

/** What holds a verdict, and what else could turn it: weights, the evidence, constraints, another judgement. */
export function SensitivityBlocks({ view, text }: SensitivityBlocksProps) {
  const { holds, tryNext, weights, evidence, lifts, central } = view;
  return (
    <div className="grid items-start gap-x-8 gap-y-8 @min-[44rem]/doc:grid-cols-2">
      {holds.length > 0 ? (
        <Block heading={text.holds.heading}>
          <Sentences sentences={holds} />
          {tryNext ? <TextLink href={tryNext}>{text.holds.tryNext}</TextLink> : null}
        </Block>
      ) : null}
      {lifts && lifts.length > 0 ? (
        <Block heading={text.lifts.heading}>
          <Lifts lifts={lifts} />
        </Block>
      ) : null}
      {weights ? (
        <Block heading={text.weights.heading}>
          <Sentences sentences={weights.length > 0 ? weights : [text.weights.none]} />
        </Block>
      ) : null}
      {evidence ? (
        <Block heading={text.evidence.heading}>
          <Sentences sentences={evidence.length > 0 ? evidence : [text.evidence.none]} />
          {evidence.length > 0 ? <p className="text-small text-ink-3">{text.evidence.note}</p> : null}
        </Block>
      ) : null}
      {central ? (
        <Block heading={text.central.heading}>
          <Sentences sentences={central.sentences} />
          <CentralWeights view={central} text={text.central} />
        </Block>
      ) : null}
      {weights ? null : <p className="max-w-measure text-small text-ink-2">{text.missing}</p>}
    </div>
  );
}

function Block({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3 border-t border-line pt-4">
      <h4 className="heading text-h3">{heading}</h4>
      <div className="flex max-w-measure flex-col gap-2 text-small text-ink-2">{children}</div>
    </section>
  );
}

function Sentences({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 1) return <p>{sentences[0]}</p>;
  return (
    <ul className="flex flex-col gap-2">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function Lifts({ lifts }: { lifts: readonly LiftRow[] }) {
  return (
    <ul className="flex flex-col gap-2">
      {lifts.map(({ key, without, verdict, share }) => (
        <li key={key}>
          {without} <LanguageMark tone={verdict.tone}>{`${verdict.label}.`}</LanguageMark> {share}
        </li>
      ))}
    </ul>
  );
}
