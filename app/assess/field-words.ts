import type { FieldWords, PartsWords, RankingWords } from '@/components/assessment/step-words';
import { maximumComponentName } from '@/lib/domain/assessment/answers-schema';
import {
  boundaryKinds,
  componentQuestionIds,
  componentShares,
  type QuestionId,
} from '@/lib/domain/assessment/question-ids';
import type { BankAnswers } from '@/lib/domain/assessment/flow';
import { kindOf, maximumComponents } from '@/lib/domain/assessment/questions';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { questionWords } from './question-words';

/** What the field of a question needs to be drawn, with every sentence finished. */
export function fieldWords(document: BankAnswers, question: QuestionId): FieldWords {
  const kind = kindOf(question);
  switch (kind) {
    case 'single':
      return { kind };
    case 'multi':
      return { kind, help: getText().assessment.multi.help };
    case 'ranking':
      return { kind, ranking: rankingWords(document, question) };
    case 'components':
      return { kind, parts: partsWords(document) };
  }
}

function rankingWords(document: BankAnswers, question: QuestionId): RankingWords {
  const { help, full, places, picked } = getText().assessment.ranking;
  const { options } = questionWords(document, question);
  return {
    help,
    full,
    picked: Object.fromEntries(
      options.map(({ value, label }) => [
        value,
        places.map((place) => message(picked, { option: label, place })),
      ]),
    ),
  };
}

function partsWords(document: BankAnswers): PartsWords {
  const text = getText().assessment.parts;
  const numbers = Array.from({ length: maximumComponents }, (_, row) => row + 1);
  return {
    rows: numbers.map((number) => ({
      legend: message(text.part, { number }),
      remove: message(text.removeNamed, { number }),
    })),
    name: text.name,
    nameHelp: text.nameHelp,
    nameLength: maximumComponentName,
    share: text.share,
    shares: componentShares.map((value) => ({ value, label: text.shares[value] })),
    boundary: text.boundary,
    boundaries: boundaryKinds.map((value) => ({ value, label: text.boundaries[value] })),
    own: text.own,
    ownHelp: text.ownHelp,
    asWhole: text.asWhole,
    add: text.add,
    remove: text.remove,
    questions: componentQuestionIds.map((id) => {
      const { title, options, notSure } = questionWords(document, id);
      return { id, title, options: [...options, notSure].map(({ value, label }) => ({ value, label })) };
    }),
  };
}
