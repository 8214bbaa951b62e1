/** The plumb line as a mark: beam, string, weight. Decoration; the name beside it is the label. */
export function BrandMark({ className = 'size-6' }: { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className={className}>
      <path d="M2.5 4.25h19" fill="none" stroke="currentColor" strokeWidth="1.75" />
      <path d="M12 4.5 14.2 13" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path
        transform="translate(13.85 11.7) rotate(-14.5)"
        d="M0 0C1.2.4 2.5 1.7 2.5 3.4 2.5 5.5.9 7.7 0 9.8-.9 7.7-2.5 5.5-2.5 3.4-2.5 1.7-1.2.4 0 0Z"
        fill="currentColor"
      />
    </svg>
  );
}
