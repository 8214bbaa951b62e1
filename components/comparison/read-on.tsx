import type { Route } from 'next';
import { TextLink } from '@/components/ui/text-link';
import type { comparisonText } from '@/lib/text/en/comparison';

/** Where the comparison goes on: the advice, the misreadings, the cost, the data. */
export function ReadOn({ text, first }: { text: typeof comparisonText; first: 'go' | 'rust' }) {
  const { more } = text;
  const choose = [
    { href: '/compare/go' as Route, label: more.chooseGo },
    { href: '/compare/rust' as Route, label: more.chooseRust },
  ];
  const pages = [
    ...(first === 'go' ? choose : choose.reverse()),
    { href: '/compare/misreadings' as Route, label: more.misreadings },
    { href: '/compare/cost' as Route, label: more.cost },
  ];
  return (
    <div className="mt-14 grid gap-10 sm:grid-cols-2">
      <section aria-labelledby="read-on">
        <h2 id="read-on" className="heading text-h3">
          {more.heading}
        </h2>
        <ul className="mt-3 flex flex-col gap-2">
          {pages.map(({ href, label }) => (
            <li key={href}>
              <TextLink href={href}>{label}</TextLink>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="data">
        <h2 id="data" className="heading text-h3">
          {more.data}
        </h2>
        <ul className="mt-3 flex flex-col gap-2">
          <li>
            <TextLink href={'/compare/claims.csv'} plain>
              {more.csv}
            </TextLink>
          </li>
          <li>
            <TextLink href={'/compare/claims.json'} plain>
              {more.json}
            </TextLink>
          </li>
        </ul>
      </section>
    </div>
  );
}
