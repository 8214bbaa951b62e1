import { singleQuestionIds } from '@/lib/domain/assessment/question-ids';
import type { Profile } from './profile';

/** Left out because a company that is unsure how its system stands is not asked where the pain comes from. */
const askedOnlyInPain: readonly string[] = ['pain-cause'];
const everyQuestionOpen = Object.fromEntries(
  [...singleQuestionIds, 'mandate', 'priorities']
    .filter((id) => !askedOnlyInPain.includes(id))
    .map((id) => [id, 'unknown']),
);

/** Answers that cannot carry a choice: open, not measured, or against each other. */
export const openOrContradictory: readonly Profile[] = [
  {
    id: 'everything-unsure',
    story:
      'An investor clicks through the questions for a company that she does not know, and is not sure about any of them.',
    document: { bank: 'v2', answers: everyQuestionOpen },
    expected: {
      verdicts: ['not-enough-information'],
      never: ['go', 'rust', 'split', 'stay', 'conflict', 'either'],
    },
    why: 'Nothing is known, so nothing can be advised.',
  },
  {
    id: 'node-api-pain-not-measured',
    story:
      'Eight people run a delivery API in Node. It has become slow, the team suspects the language, and no one has measured where the time goes.',
    document: {
      bank: 'v2',
      answers: {
        'current-language': 'javascript',
        'team-size': '5-20',
        situation: 'some-pain',
        target: 'server',
        host: 'none',
        workload: 'io-services',
        'existing-code': 'none',
        'latency-heap': 'moderate',
        compute: 'medium',
        memory: 'free',
        bottleneck: 'not-measured',
        'pain-cause': 'unknown',
        'worst-defect': 'money-or-sla',
        exposure: 'medium',
        'first-release': '3-6-months',
        'change-rate': 'evolving',
        'life-span': '2-5-years',
        'go-experience': 'some',
        'rust-experience': 'nobody',
        background: 'scripting',
        juniors: 'some',
        'learning-budget': 'weeks',
        hiring: 'one-or-two',
        mandate: ['none'],
        'second-language': 'if-justified',
        priorities: ['latency'],
      },
    },
    expected: {
      verdicts: ['profile-first'],
      never: ['go', 'rust', 'split', 'conflict'],
      mustNotSay: { fixes: ['queries', 'hot-code', 'collector'] },
    },
    why: 'A profile takes a day and may show that the language is not the cause.',
  },
  {
    id: 'go-rule-on-a-microcontroller',
    story:
      'A group allows Go alone for new code. One of its plants plans firmware for a microcontroller without an operating system, and the C team there has to follow the rule.',
    document: {
      bank: 'v2',
      answers: {
        'current-language': 'c-cpp',
        'team-size': '5-20',
        situation: 'new-system',
        target: 'microcontroller',
        workload: 'os-systems',
        'existing-code': 'none',
        'latency-heap': 'moderate',
        compute: 'thousands-or-battery',
        memory: 'under-16-mb',
        'worst-defect': 'money-or-sla',
        exposure: 'low',
        'first-release': 'over-6-months',
        'change-rate': 'stable',
        'life-span': 'over-5-years',
        'go-experience': 'some',
        'rust-experience': 'nobody',
        background: 'c-cpp',
        juniors: 'few',
        'learning-budget': 'weeks',
        hiring: 'one-or-two',
        mandate: ['go-required'],
        'second-language': 'if-justified',
        priorities: ['correctness'],
      },
    },
    expected: {
      verdicts: ['conflict'],
      never: ['go', 'rust', 'split', 'stay', 'either'],
      mustSay: { conflictNames: ['mandate', 'target'] },
    },
    why: 'The rule leaves Go and the chip leaves Rust; one of the two has to give way before anybody chooses.',
  },
  {
    id: 'rust-rule-inside-a-go-plug-in',
    story:
      'A supplier must write everything in Rust by contract. The part at hand is a plug-in that is compiled into a server which loads Go alone.',
    document: {
      bank: 'v2',
      answers: {
        'current-language': 'rust',
        'team-size': '5-20',
        situation: 'new-system',
        target: 'inside-process',
        host: 'go-only-plugin',
        workload: 'network-proxy',
        'existing-code': 'some-rust',
        'latency-heap': 'moderate',
        compute: 'medium',
        memory: 'free',
        'worst-defect': 'money-or-sla',
        exposure: 'medium',
        'first-release': '3-6-months',
        'change-rate': 'evolving',
        'life-span': '2-5-years',
        'go-experience': 'some',
        'rust-experience': 'most',
        background: 'mixed',
        juniors: 'few',
        'learning-budget': 'weeks',
        hiring: 'none',
        mandate: ['rust-required'],
        'second-language': 'if-justified',
        priorities: ['correctness'],
      },
    },
    expected: {
      verdicts: ['conflict'],
      never: ['go', 'rust', 'split', 'stay', 'either'],
      mustSay: { conflictNames: ['mandate', 'host'] },
    },
    why: 'The contract leaves Rust and the server leaves Go; a waiver or another way to plug in comes first.',
  },
];
