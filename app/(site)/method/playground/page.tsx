import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { PageContainer } from '@/components/layout/page-container';
import { judgeCustom } from '@/components/playground/judge-custom';
import { overridesOf } from '@/components/playground/model-fields';
import { Playground } from '@/components/playground/playground';
import { playgroundQuery, readPlayground } from '@/components/playground/playground-query';
import { TextLink } from '@/components/ui/text-link';
import { portalAddress } from '@/lib/auth/portal-address';
import { currentBank } from '@/lib/domain/assessment/banks';
import { sidesFor } from '@/lib/domain/comparison/sides';
import { getText } from '@/lib/text/catalogue';
import { labelledFields } from './labelled-fields';
import { releasedViews } from './released-views';

const address = '/method/playground';
const { playground: text, plumbLine, site } = getText();
const words = { playground: text, plumbLine, cases: site.home.examples };

export const metadata: Metadata = { title: text.title, description: text.description };

export default async function PlaygroundPage({ searchParams }: PageProps<'/method/playground'>) {
  const fields = labelledFields();
  const entries = entriesOf(await searchParams);
  const state = readPlayground(fields, entries);
  const query = playgroundQuery(fields, state);
  // The plain form sends every box. What equals the released model has no place in an address to share.
  if (state.problems.length === 0 && query !== new URLSearchParams(entries).toString()) {
    redirect((query ? `${address}?${query}` : address) as Route);
  }
  return (
    <PageContainer className="py-12 sm:py-16">
      <p className="text-small">
        <TextLink href="/method">{text.back}</TextLink>
      </p>
      <h1 className="mt-3 heading text-h1">{text.title}</h1>
      <p className="mt-4 mb-8 max-w-measure text-lead text-ink-2">{text.lead}</p>
      <Playground
        address={portalAddress() + address}
        fields={fields}
        initial={state}
        initialView={judgeCustom(overridesOf(fields, state.numbers), state.caseId)}
        released={releasedViews()}
        model={currentBank.model}
        sides={sidesFor(address)}
        words={words}
      />
    </PageContainer>
  );
}

function entriesOf(search: Record<string, string | string[] | undefined>): [string, string][] {
  return Object.entries(search).flatMap(([name, value]) =>
    [value ?? []].flat().map((each): [string, string] => [name, each]),
  );
}
