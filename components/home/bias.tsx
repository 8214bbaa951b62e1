import type { Route } from 'next';
import { PageContainer } from '@/components/layout/page-container';
import { TextLink } from '@/components/ui/text-link';
import type { siteText } from '@/lib/text/en/site';

/** What the operator sells, why that is a reason to doubt the verdict, and what stands against it. */
export function Bias({ text }: { text: (typeof siteText)['home']['bias'] }) {
  return (
    <section id="bias" aria-labelledby="bias-heading">
      <PageContainer className="py-14 sm:py-20">
        <h2 id="bias-heading" className="heading text-h2">
          {text.heading}
        </h2>
        <div className="mt-8 grid gap-x-16 gap-y-8 lg:grid-cols-3">
          {text.items.map((item) => (
            <div key={item.key} className="border-t border-ink pt-4">
              <h3 className="heading text-h3">{item.title}</h3>
              <p className="mt-2 max-w-measure text-small text-ink-2">{item.body}</p>
            </div>
          ))}
        </div>
        <ul className="mt-8 flex flex-wrap gap-x-8 gap-y-1 text-small">
          {text.links.map(({ href, label }) => (
            <li key={href}>
              <TextLink href={href as Route} className="inline-flex min-h-8 items-center">
                {label}
              </TextLink>
            </li>
          ))}
        </ul>
      </PageContainer>
    </section>
  );
}
