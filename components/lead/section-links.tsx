type SectionLinksProps = { name: string; sections: readonly { id: string; label: string }[] };

/** Jumps to the parts of a long page; only where they stand below one another. */
export function SectionLinks({ name, sections }: SectionLinksProps) {
  return (
    <nav
      aria-label={name}
      className="mb-8 border-y border-line py-1 text-small min-[86rem]:hidden print:hidden"
    >
      <ul className="flex flex-wrap gap-x-5">
        {sections.map((section) => (
          <li key={section.id}>
            <a href={`#${section.id}`} className="text-link inline-flex min-h-9 items-center">
              {section.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
