import type { Effort } from '@/lib/domain/assessment/bank';

/** Words of the values: on the method page, in the list of all questions, and on the page of each. */
export const methodQuestionsText = {
  lead: '{values} values in {questions} questions. Each question has a page with the value of every answer, its grade, and the claims or the judgement behind it.',
  open: 'Every question and every value',

  list: {
    title: 'Every question and every value',
    description: 'Each question with its weight, how far its answers pull, and what its values rest on.',
    lead: 'In the order in which they are asked. Open a question to see the value of each of its answers.',
    back: 'How it decides',
    caption: 'Questions about “{section}”',
    question: 'Question',
    pull: 'Values, {left} to {right}',
    range: '{left} to {right}',
    behind: 'Behind the values',
    counts: '{onClaims} of {count} on claims{judgements, plural, =0 {} other {, # by judgement}}',
    legend:
      'Each upright line is the value of one answer. The dotted line marks neither side; an answer there needs no claim.',
  },

  page: {
    description:
      'The value of every answer to “{question}”, with its grade and the claims or the judgement behind it.',
    back: 'Every question and every value',
    values: 'The values',
    how: 'The bar shows which language an answer pulls towards and how far. The line through its end shows how far the evidence leaves it open.',
    grades:
      'Grades: A is measured or documented, B is reported by several, C is experience. A value without a claim has no grade: how far it may be off is our judgement too. Where both languages serve an answer badly, its row also says how well each does, from 0 to 1.',
    others: 'Other questions',
    before: 'Before',
    after: 'After',
  },

  meta: '{criterion}, {percent} of the weight.',
  caption: 'Values of the answers to “{question}”',
  answer: 'Answer',
  bar: 'Pull, {left} to {right}',
  value: 'Value',
  valueText: '{value} ± {width}',
  valueTo: '{value} to {language}',
  valueMiddle: 'even',
  grade: 'Grade',
  noGrade: 'none',
  effort: 'To change it',
  claims: 'Claims',
  claimNumber: 'Claim {number}',
  judgement: 'our judgement',
  neutral: 'none needed',
  towards: 'towards {language}',
  nowhere: 'to neither side',
  behindValues:
    '{count, plural, one {The claim behind these values} other {The # claims behind these values}}',
  behind: 'Behind: {answers}.',
  efforts: { free: 'your choice', costly: 'at a cost', fixed: 'a given' } satisfies Record<Effort, string>,
  fitsNeither: 'Go {go}, Rust {rust}',

  unscoredHeading: 'Questions that do not change the score',
  unscored: {
    situation: 'Decides whether to stay, whether to measure first, and whether there is anything to measure.',
    'pain-cause': 'Says whether another language could help with what hurts.',
    'current-language': 'Says what staying with today’s language would mean.',
    'team-size': 'Says how many people share the cost of a rewrite or a second language.',
    mandate: 'Can make a constraint apply. Nothing else follows from it.',
    'second-language': 'Sets the price of a second language.',
    priorities: 'Sets the weights of the criteria.',
    components: 'Divides the system. Each part is then judged on its own and as a share of the whole.',
  },
};
