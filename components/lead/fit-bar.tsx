type FitBarProps = {
  label: string;
  /** 0 to 100. */
  value: number;
};

/** One direction of a match as a bar; the number beside it says the same. */
export function FitBar({ label, value }: FitBarProps) {
  return (
    <div className="min-w-0 text-small">
      <p className="flex justify-between gap-3">
        <span className="text-ink-2">{label}</span>
        <span className="tabular-nums">{value}</span>
      </p>
      <div aria-hidden="true" className="mt-1 h-1 bg-line forced-colors:border-b">
        <div className="h-full border-t-4 border-ink-2" style={{ width: `${value}%` }} />
      </div>
    </div>
  );
}
