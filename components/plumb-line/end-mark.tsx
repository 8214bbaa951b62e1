/** The end of the beam: a small square for Go, a small disc for Rust. */
export function EndMark({ language, x, y }: { language: 'go' | 'rust'; x: number; y: number }) {
  return language === 'go' ? (
    <rect x={x - 4.5} y={y - 4.5} width="9" height="9" rx="1" className="fill-go" />
  ) : (
    <circle cx={x} cy={y} r="5" className="fill-rust" />
  );
}
