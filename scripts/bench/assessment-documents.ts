import type { Answers, AnswersDocument, ComponentInput } from '@/lib/domain/assessment/answers-document';
import {
  componentQuestionIds,
  componentShares,
  currentVersion,
  priorityOptions,
  singleOptions,
  singleQuestionIds,
} from '@/lib/domain/assessment/question-ids';

/** Different documents of a kind, the same ones on every run: six answers in seven are given. */
export function benchDocuments(count: number, parts: number): AnswersDocument[] {
  return Array.from({ length: count }, (_, at) => {
    const pick = picker(at + 1);
    const answers: Answers = {};
    for (const id of singleQuestionIds)
      answers[id] = pick(7) === 0 ? 'unknown' : optionOf(singleOptions[id], pick);
    answers.mandate = ['none'];
    answers.priorities = at % 2 === 0 ? [optionOf(priorityOptions, pick)] : [];
    const components = Array.from({ length: parts }, (__, part) => componentAt(part, pick));
    return { bank: currentVersion, answers, ...(parts > 0 ? { components } : {}) };
  });
}

function componentAt(part: number, pick: (below: number) => number): ComponentInput {
  const answers: ComponentInput['answers'] = {};
  for (const id of componentQuestionIds) if (pick(2) === 0) answers[id] = optionOf(singleOptions[id], pick);
  return { name: `part ${part + 1}`, share: optionOf(componentShares, pick), answers, boundary: 'rpc' };
}

function optionOf<Option extends string>(
  options: readonly Option[],
  pick: (below: number) => number,
): Option {
  return options[pick(options.length)] as Option;
}

/** Small repeatable numbers; which ones does not matter. */
function picker(start: number): (below: number) => number {
  let state = start * 2_654_435_761;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
