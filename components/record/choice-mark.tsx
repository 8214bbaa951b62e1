import type { Language } from '@/lib/domain/assessment/bank';

type ChoiceMarkProps = {
  x: number;
  y: number;
  size: number;
  chosen: Language;
  miss: boolean;
  title?: string;
};

const line = 2;
const filled: Record<Language, string> = { go: 'fill-go stroke-go', rust: 'fill-rust stroke-rust' };
const open: Record<Language, string> = { go: 'fill-raised stroke-go', rust: 'fill-raised stroke-rust' };

/** One decision: a square chose Go, a disc chose Rust; open when the method leaned the other way. */
export function ChoiceMark({ x, y, size, chosen, miss, title }: ChoiceMarkProps) {
  const look = (miss ? open : filled)[chosen];
  const edge = size - line;
  return (
    <g strokeWidth={line} className={look}>
      {title ? <title>{title}</title> : null}
      {chosen === 'go' ? (
        <rect x={x - edge / 2} y={y - edge / 2} width={edge} height={edge} rx="1" />
      ) : (
        <circle cx={x} cy={y} r={edge / 2} />
      )}
    </g>
  );
}
