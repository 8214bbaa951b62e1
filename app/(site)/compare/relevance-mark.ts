import type { OwnRelevance, Relevance } from '@/lib/domain/comparison/claim-relevance';
import { formatList, formatPercent } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';

const mostNames = 2;
const smallestShown = 0.005;

/** Why something stands where it stands: the share of the visitor's points that rests on it, and whose points. */
export function relevanceMark(
  relevance: Relevance | undefined,
  { allPoints }: Pick<OwnRelevance, 'allPoints'>,
): string | undefined {
  if (!relevance) return undefined;
  const { points, questions, constraints } = relevance;
  const { comparison, report, reportAnswers } = getText();
  const { own: text } = comparison;
  const share = points / allPoints;
  const names = questions.slice(0, mostNames).map((question) => reportAnswers[question].name);
  const count = questions.length - names.length;
  const sentences = [
    constraints.length > 0
      ? message(text.constraint, { names: formatList(constraints.map((id) => report.gates.items[id].name)) })
      : null,
    questions.length > 0
      ? message(count > 0 ? text.shareMore : text.share, {
          share: share < smallestShown ? text.tiny : formatPercent(share),
          names: count > 0 ? names.join(', ') : formatList(names),
          count,
        })
      : null,
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}
