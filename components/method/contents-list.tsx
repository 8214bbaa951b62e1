import type { methodSections } from '@/lib/text/en/method';

/** The parts of the page. Stays beside the text where there is room. */
export function ContentsList({ label, sections }: { label: string; sections: typeof methodSections }) {
  return (
    <nav aria-label={label} className="text-small lg:sticky lg:top-6 print:hidden">
      <p aria-hidden="true" className="font-semibold">
        {label}
      </p>
      <ol className="mt-2 flex flex-col border-s border-line">
        {Object.entries(sections).map(([id, heading]) => (
          <li key={id}>
            <a href={`#${id}`} className="block py-1.5 ps-4 text-ink-2 hover:text-ink hover:underline">
              {heading}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
