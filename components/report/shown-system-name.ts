import type { ReportWords } from './report-source';

/** The name of the system, or what stands for it where none was given. */
export function shownSystemName(systemName: string, words: Pick<ReportWords, 'report'>): string {
  return systemName || words.report.yourSystem;
}
