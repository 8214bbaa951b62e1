import type { ReportWords } from './report-source';
import type { ReportView } from './report-view';

/** One way into a report: the id of a section, and its name. */
export interface ContentsEntry {
  id: string;
  label: string;
}

/**
 * The sections of a report that are open, from top to bottom. A constraint that holds comes before the points, which
 * it overrules, and so does staying where that is the verdict.
 */
export function contentsEntries(
  view: ReportView,
  hasPlan: boolean,
  text: ReportWords['report'],
): ContentsEntry[] {
  const { contents, nextStep, rest } = text.document;
  const entries: (ContentsEntry | false)[] = [
    { id: 'verdict', label: contents.verdict },
    isStayFirst(view) && { id: 'stay', label: view.stay?.heading ?? '' },
    isGateFirst(view) && { id: 'gates', label: text.gates.heading },
    view.parts.rows.length > 0 && { id: 'parts', label: text.parts.heading },
    { id: 'reasons', label: text.reasons.heading },
    { id: 'reasons-unknown', label: text.reasons.unknown },
    view.partsOffer !== null && { id: 'parts-offer', label: text.partsOffer.heading },
    { id: 'flips', label: text.flips.heading },
    hasPlan && { id: 'next-step', label: nextStep.heading },
    { id: 'rest', label: rest.heading },
  ];
  return entries.filter((entry) => entry !== false);
}

/** A constraint that holds decides, whatever the points say. */
export function isGateFirst({ gates }: ReportView): boolean {
  return gates.rows.some((row) => !row.isOpen);
}

/** Staying is the verdict. */
export function isStayFirst({ stay }: ReportView): boolean {
  return stay?.isVerdict ?? false;
}
