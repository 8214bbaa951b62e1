/** The plumb line as a mark: beam, string, weight. Decoration; the name beside it is the label. */
export function BrandMark({ className = 'size-6' }: { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className={className}>
      <path d="M2.5 4.5h19" fill="none" stroke="currentColor" strokeWidth="1.75" />
      <path d="M12 4.5l2.2 7.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M14.1 11.6c2 .5 3.2 2 3 4l-.7 6-4.1-4.3c-1.3-1.7-.6-4.6 1.8-5.7z" fill="currentColor" />
    </svg>
  );
}
