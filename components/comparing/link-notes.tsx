import type { Route } from 'next';
import { TextLink } from '@/components/ui/text-link';

/** A way on, with a sentence about it. */
export interface LinkNote {
  key: string;
  href: Route;
  link: string;
  note: string;
}

/** Ways on from here, each with what it is good for. */
export function LinkNotes({ links }: { links: readonly LinkNote[] }) {
  return (
    <ul className="border-b border-line">
      {links.map(({ key, href, link, note }) => (
        <li
          key={key}
          className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-1 border-t border-line py-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]"
        >
          <TextLink href={href} className="self-start font-medium [overflow-wrap:anywhere]">
            {link}
          </TextLink>
          <span className="text-small text-ink-2">{note}</span>
        </li>
      ))}
    </ul>
  );
}
