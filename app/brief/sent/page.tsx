import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TextLink } from '@/components/ui/text-link';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';

export function generateMetadata(): Metadata {
  return { title: getText().brief.sent.title, robots: { index: false } };
}

/** Says that a request arrived. It knows only what stands in its address, so it can be reloaded and kept. */
export default async function BriefSentPage({ searchParams }: PageProps<'/brief/sent'>) {
  const { reference } = await searchParams;
  if (typeof reference !== 'string' || !/^PL-[2-9A-Z]{4}-[2-9A-Z]{4}$/u.test(reference)) notFound();
  const { sent } = getText().brief;
  return (
    <div className="max-w-measure">
      <h1 className="heading text-title">{sent.title}</h1>
      <p className="mt-4 text-lead">{message(sent.lead, { reference })}</p>
      <p className="mt-4 text-ink-2">{sent.next}</p>
      <p className="mt-8">
        <TextLink href={'/reports'}>{sent.back}</TextLink>
      </p>
    </div>
  );
}
