import type { Route } from 'next';
import { TextLink } from '@/components/ui/text-link';

type WayListProps = {
  heading: string;
  ways: readonly { href: string; name: string; about: string }[];
};

/** Ways on from a page that leads nowhere: where people mostly wanted to go, each with what is there. */
export function WayList({ heading, ways }: WayListProps) {
  return (
    <nav aria-labelledby="ways" className="mt-14">
      <h2 id="ways" className="heading text-h3">
        {heading}
      </h2>
      <ul className="mt-3 border-b border-line">
        {ways.map(({ href, name, about }) => (
          <li
            key={href}
            className="grid gap-x-6 border-t border-line py-2.5 sm:grid-cols-[minmax(10rem,1fr)_2fr]"
          >
            <TextLink href={href as Route} className="inline-flex min-h-8 items-center font-medium">
              {name}
            </TextLink>
            <span className="text-small text-ink-2 sm:self-center">{about}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
