import type { BankVersion, OptionId, QuestionId } from '@/lib/domain/assessment/question-ids';
import type { OptionText } from './option-text';

/** Options that an earlier bank worded otherwise. What is not here reads as in the bank of today. */
export type EarlierWording = {
  [Question in QuestionId]?: Partial<Record<OptionId<Question>, OptionText>>;
};

/**
 * Wordings of earlier banks, for assessments that were begun with them: an answer keeps the words under which it
 * was given.
 */
export const earlierWordings: Partial<Record<BankVersion, EarlierWording>> = {
  v1: {
    'latency-heap': {
      moderate: { label: '10 to 100 ms', consequence: 'Usual for services behind a page or an app.' },
      'tight-small-heap': {
        label: '1 to 10 ms, little live data',
        consequence: 'Short pauses, because there is little to scan.',
      },
      'tight-large-heap': {
        label: '1 to 10 ms, gigabytes of live data',
        consequence: 'The garbage collector has a lot to scan.',
      },
    },
    compute: {
      small: { label: 'A few cores', consequence: 'The bill is smaller than a day of work.' },
      medium: { label: 'Dozens of cores', consequence: 'The bill is noticed, but not discussed.' },
      'hundreds-of-cores': {
        label: 'Hundreds of cores',
        consequence: 'A saving here could pay for a person.',
      },
      'thousands-or-battery': {
        label: 'Thousands of cores, or a battery',
        consequence: 'Every cycle costs money or running time.',
      },
    },
    memory: {
      '16-128-mb': {
        label: '16 to 128 MB',
        consequence: 'A garbage collector’s headroom begins to hurt.',
      },
    },
    'first-release': {
      'under-6-weeks': { label: 'In less than 6 weeks', consequence: 'No time to learn a language.' },
      '6-12-weeks': {
        label: 'In 6 to 12 weeks',
        consequence: 'Time to learn one that is learned quickly.',
      },
      '3-6-months': { label: 'In 3 to 6 months', consequence: 'Time to learn either with help.' },
      'over-6-months': { label: 'Later', consequence: 'Learning is not an obstacle.' },
    },
  },
};
