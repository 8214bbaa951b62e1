import type { PeerTopicView } from '@/components/comparing/peer-topic';
import { answerLabel } from '@/components/report/answer-words';
import type { ReportWords } from '@/components/report/report-source';
import type { PeerComparison } from '@/lib/data/peers';
import { currentVersion, unknownAnswer } from '@/lib/domain/assessment/question-ids';
import { questionsOf } from '@/lib/domain/assessment/questions';
import { verdicts, type Verdict } from '@/lib/domain/model/verdict-ids';
import type { PeerTable } from '@/lib/domain/peers/peer-figures';
import { notAsked, peerTopics, type PeerTopic } from '@/lib/domain/peers/peer-values';
import { capitalised } from '@/lib/shared/capitalised';
import { formatList } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import type { comparingText } from '@/lib/text/en/comparing';

/** All text that the page about others is made of. */
export interface PeersWords extends ReportWords {
  comparing: typeof comparingText;
}

/** A report beside its peer group, in words. */
export interface PeersView {
  topics: PeerTopicView[];
  /** The topics that nothing can be shown of yet, in one sentence; empty when there are none. */
  waiting: string;
}

/** The verdict first, then the questions in the order they are asked. */
const order: readonly PeerTopic[] = [
  'verdict',
  ...questionsOf(currentVersion).flatMap(({ id }) => peerTopics.filter((topic) => topic === id)),
];

/** Turns the figures of a peer group into what the page says (A14). Pure. */
export function peersView({ figures, own }: PeerComparison, words: PeersWords): PeersView {
  const tables = new Map(figures.tables.map((table) => [table.topic, table]));
  const waiting = order.filter((topic) => !tables.has(topic)).map((topic) => topicName(topic, words));
  return {
    topics: order.flatMap((topic) => {
      const table = tables.get(topic);
      return table ? [topicView(table, own[topic], words)] : [];
    }),
    waiting:
      waiting.length > 0 ? message(words.comparing.peers.waiting, { topics: formatList(waiting) }) : '',
  };
}

function topicView({ topic, lines, rest, total }: PeerTable, own: string, words: PeersWords): PeerTopicView {
  const text = words.comparing.peers;
  const shown = (count: number) => ({
    count: message(text.ofTotal, { count, total }),
    share: count / total,
  });
  return {
    key: topic,
    heading: capitalised(topicName(topic, words)),
    own: message(text.own, { answer: valueName(topic, own, words) }),
    lines: [
      ...lines.map(({ value, count }) => ({
        key: value,
        label: valueName(topic, value, words),
        isOwn: value === own,
        ...shown(count),
      })),
      ...(rest > 0 ? [{ key: 'rest', label: text.rest, isOwn: false, ...shown(rest) }] : []),
    ],
  };
}

function topicName(topic: PeerTopic, words: PeersWords): string {
  return topic === 'verdict' ? words.comparing.peers.verdict : words.answers[topic].name;
}

function valueName(topic: PeerTopic, value: string, words: PeersWords): string {
  const { notSure, notAsked: hidden } = words.comparing.peers;
  if (topic === 'verdict') return isVerdict(value) ? words.report.flips.verdicts[value] : value;
  if (value === unknownAnswer) return notSure;
  return value === notAsked ? hidden : answerLabel(words, topic, value);
}

function isVerdict(value: string): value is Verdict {
  return (verdicts as readonly string[]).includes(value);
}
