import 'server-only';
import { changeView } from '@/components/challenge/change-view';
import { logItems, type LogItem } from '@/components/challenge/log-items';
import { releaseViews } from '@/components/challenge/release-view';
import { countDecisions, listDecisions } from '@/lib/data/challenges';
import { rewordingsOf } from '@/lib/domain/challenge/rewordings';
import { claims } from '@/lib/domain/evidence/evidence';
import { getText } from '@/lib/text/catalogue';

const releases = releaseViews(rewordingsOf(claims.map(({ id }) => id)), getText());

/**
 * The change log by releases and decisions, from its newest item on, and how many items there are in all.
 * @param limit how many items at most
 */
export async function latestItems(limit: number): Promise<{ items: LogItem[]; count: number }> {
  const [decisions, decided] = await Promise.all([listDecisions(limit), countDecisions()]);
  const views = decisions.map((decision) => changeView({ type: 'decision', ...decision }, getText()));
  return { items: logItems(views, releases).slice(0, limit), count: releases.length + decided };
}
