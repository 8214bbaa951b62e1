import type { Route } from 'next';
import { TextLink } from '@/components/ui/text-link';

export type ShownUse = { key: string; label: string; href: string };

/** Where the model rests on a claim, each a link into the method page; or that it does nowhere. */
export function ClaimUsesList({
  uses,
  heading,
  none,
}: {
  uses: readonly ShownUse[];
  heading: string;
  none: string;
}) {
  return (
    <section aria-labelledby="uses" className="mt-10">
      <h2 id="uses" className="heading text-h3">
        {heading}
      </h2>
      {uses.length > 0 ? (
        <ul className="mt-3 flex flex-col gap-2 text-small">
          {uses.map(({ key, label, href }) => (
            <li key={key}>
              <TextLink href={href as Route}>{label}</TextLink>
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-3 text-small text-ink-2">{none}</p>
      )}
    </section>
  );
}
