import { expect, test } from 'vitest';
import { changeView } from '@/components/challenge/change-view';
import { logItems } from '@/components/challenge/log-items';
import { releaseViews } from '@/components/challenge/release-view';
import { rewordingsOf, type Rewording } from '@/lib/domain/challenge/rewordings';
import { claims } from '@/lib/domain/evidence/evidence';
import { getText } from '@/lib/text/catalogue';

const all = rewordingsOf(claims.map(({ id }) => id));
const known = all[0] as Rewording;

test('every entry of the feed stands once in the change log, under the anchor it has for ever (N25)', () => {
  const keys = releaseViews(all, getText()).flatMap(({ dimensions }) =>
    dimensions.flatMap(({ lines }) => lines.map(({ key }) => key)),
  );
  const inFeed = all.map((rewording) => changeView({ type: 'wording', ...rewording }, getText()).key);
  expect(keys).toHaveLength(inFeed.length);
  expect(new Set(keys)).toEqual(new Set(inFeed));
});

test('releases stand with the newest first, also past the tenth of a month (N25)', () => {
  const made = ['2026-11.2', '2026-11.10', '2026-11.9'].map((release) => ({ ...known, release }));
  expect(releaseViews(made, getText()).map(({ title }) => title)).toEqual([
    'Evidence release 2026-11.10',
    'Evidence release 2026-11.9',
    'Evidence release 2026-11.2',
  ]);
});

test('a release tells new wordings and new claims apart (N25)', () => {
  const made = [
    { ...known, changed: ['sentence' as const] },
    { ...known, changed: ['figures' as const] },
    { ...known, changed: [] },
  ];
  const [release] = releaseViews(made, getText());
  expect(release?.count).toBe('2 new wordings and 1 new claim');
  expect(release?.dimensions.map(({ count }) => count)).toEqual(['2 new wordings and 1 new claim']);
  expect(release?.dimensions[0]?.lines.map(({ detail }) => detail)).toEqual([
    expect.stringMatching(/^Wording \d+\. Changed: /u),
    expect.stringMatching(/^Wording \d+\. Changed: /u),
    'New claim',
  ]);
});

test('a decision made in the course of a day stands above the releases of that day (N25)', () => {
  const releases = releaseViews(all, getText());
  const evening = new Date((releases[0]?.at.getTime() ?? 0) + 18 * 60 * 60 * 1_000);
  const decision = (id: string, decidedAt: Date) =>
    changeView(
      {
        type: 'decision',
        id,
        claimId: known.claimId,
        wording: known.wording,
        kind: 'source-differs',
        decision: 'declined',
        reason: 'It says so.',
        receivedAt: new Date('2026-11-01'),
        decidedAt,
      },
      getText(),
    );
  const items = logItems(
    [decision('late', evening), decision('early', new Date('2026-11-20T09:00:00Z'))],
    releases,
  );
  expect(items.map(({ key }) => key)).toEqual([
    'challenge/late',
    ...releases.map(({ key }) => key),
    'challenge/early',
  ]);
});
