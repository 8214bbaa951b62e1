import type { Metadata, Route } from 'next';
import { Comparison } from '@/components/home/comparison';
import { Examples, type Example } from '@/components/home/examples';
import { flipSentence } from '@/components/home/flip-sentence';
import { Hero } from '@/components/home/hero';
import { People } from '@/components/home/people';
import { Steps } from '@/components/home/steps';
import { describePlumbLine } from '@/components/plumb-line/describe';
import { brand } from '@/lib/brand/brand';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { questions } from '@/lib/domain/assessment/questions';
import { sampleCases, type SampleCaseId } from '@/lib/domain/assessment/sample-cases';
import { numberHomeSources } from '@/lib/domain/comparison/home-claims';
import { sidesFor } from '@/lib/domain/comparison/sides';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import { getText } from '@/lib/text/catalogue';

const text = getText();

export const metadata: Metadata = { title: { absolute: `${text.site.home.title} · ${brand.name}` } };

/** Static: everything on it, the worked examples included, is computed when the site is built. */
export default function HomePage() {
  const home = text.site.home;
  const sides = sidesFor('/');
  const order = sides === 'go-left' ? (['go', 'rust'] as const) : (['rust', 'go'] as const);
  const assessHref = '/assess' as Route;
  const examples = {
    'payment-api': exampleOf('payment-api'),
    'edge-proxy': exampleOf('edge-proxy'),
    'order-events': exampleOf('order-events'),
  };
  return (
    <>
      <Hero text={home} questionCount={questions.length} assessHref={assessHref}>
        <Examples text={home.examples} plumbLine={text.plumbLine} examples={examples} sides={sides} />
      </Hero>
      <Steps text={home.steps} />
      <Comparison text={home.comparison} order={order} sources={numberHomeSources(order[0])} />
      <People text={home.people} href={assessHref} />
    </>
  );
}

/** A worked example, put through the same method as a visitor's answers. */
function exampleOf(id: SampleCaseId): Example {
  const { score, range, ahead, probability, verdict, eitherKind, flips } = evaluateAssessment(
    sampleCases[id],
  );
  const facts = { score, range, equalBand: bankV1.parameters.delta, ahead, probability };
  return {
    id,
    ...facts,
    verdictSentence: text.site.home.examples.verdicts[eitherKind === 'undetermined' ? eitherKind : verdict],
    turns: flips[0] ? flipSentence(flips[0], text.reportAnswers, text.site.home.examples.turns) : null,
    words: describePlumbLine(facts, text.plumbLine),
  };
}
