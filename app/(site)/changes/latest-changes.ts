import 'server-only';
import { changeView, type ChangeView } from '@/components/challenge/change-view';
import { countDecisions, listDecisions } from '@/lib/data/challenges';
import { changeLog } from '@/lib/domain/challenge/change-log';
import { rewordingsOf } from '@/lib/domain/challenge/rewordings';
import { claims } from '@/lib/domain/evidence/evidence';
import { getText } from '@/lib/text/catalogue';

const rewordings = rewordingsOf(claims.map(({ id }) => id));

/**
 * The change log from its newest entry on, in words, and how many entries there are in all.
 * @param limit how many entries at most
 */
export async function latestChanges(limit: number): Promise<{ changes: ChangeView[]; count: number }> {
  const [decisions, decided] = await Promise.all([listDecisions(limit), countDecisions()]);
  return {
    changes: changeLog(rewordings, decisions)
      .slice(0, limit)
      .map((entry) => changeView(entry, getText())),
    count: rewordings.length + decided,
  };
}
