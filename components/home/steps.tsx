import { PageContainer } from '@/components/layout/page-container';
import type { siteText } from '@/lib/text/en/site';

/** The way from the first question to people, in four steps. */
export function Steps({ text }: { text: (typeof siteText)['home']['steps'] }) {
  return (
    <section id="how" aria-labelledby="how-heading" className="border-y border-line bg-raised">
      <PageContainer className="py-14 sm:py-16">
        <h2 id="how-heading" className="heading text-h2">
          {text.heading}
        </h2>
        <ol className="mt-8 grid gap-x-8 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
          {text.items.map((item, index) => (
            <li key={item.key} className="border-t border-ink pt-4">
              <p aria-hidden="true" className="text-fine font-medium text-ink-3 tabular-nums">
                {index + 1}
              </p>
              <h3 className="heading mt-1 text-h3">{item.title}</h3>
              <p className="mt-2 text-small text-ink-2">{item.body}</p>
            </li>
          ))}
        </ol>
      </PageContainer>
    </section>
  );
}
