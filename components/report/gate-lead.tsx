import type { reportText } from '@/lib/text/en/report';
import type { GateRow } from './gate-rows';

type GateLeadProps = { rows: readonly GateRow[]; text: (typeof reportText)['gates'] };

/** What a constraint does, and what an open one does meanwhile. */
export function GateLead({ rows, text }: GateLeadProps) {
  const hasOpen = rows.some((row) => row.isOpen);
  return hasOpen ? `${text.note} ${text.cap}` : text.note;
}
