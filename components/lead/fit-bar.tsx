import { ShareBar } from '@/components/ui/share-bar';

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
      <ShareBar share={value / 100} className="mt-1 h-1 text-ink-2" />
    </div>
  );
}
