/** First thing on every page for people who use the keyboard: past the header, to the `main` element. */
export function SkipLink({ children }: { children: string }) {
  return (
    <a
      href="#main"
      className="sr-only rounded-md bg-ink px-4 py-3 font-semibold text-paper focus:not-sr-only focus:absolute focus:top-3 focus:start-3 focus:z-10 focus:px-4 focus:py-3"
    >
      {children}
    </a>
  );
}
