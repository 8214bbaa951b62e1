/** The pages that say at their top who speaks and how to read them. */
type Guide = 'comparison' | 'dimension' | 'advice' | 'misreadings' | 'cost' | 'claim';

const claims =
  'We place developers of both languages. That is why every claim shows its source, its date and how the source was read, and says how it can mislead.';

const weight =
  'A claim says which language it speaks for and how strongly: a hint, a finding with limits, or something measured or documented at its source.';
const ownPage =
  'Each claim has a page of its own. It says when and how the source was read, how the claim can mislead, and from which day it counts as out of date. There you can also challenge it.';
const answer = 'The short answer of a dimension is our summary of its claims, in our words.';

/** The line about our bias and the short guide to reading, by kind of page. */
export const readingNoteText: {
  label: string;
  more: string;
  how: string;
  bias: Record<Guide, string>;
  guides: Record<Guide, readonly string[]>;
} = {
  label: 'Who says this, and how to read it',
  more: 'Why that makes us biased',
  how: 'How to read this',
  bias: {
    comparison: claims,
    dimension: claims,
    advice: claims,
    misreadings: claims,
    claim: claims,
    cost: 'We place developers of both languages, and earn nothing from machines. Each figure below has its source beside it, and what it leaves out.',
  },
  guides: {
    comparison: [
      answer,
      weight,
      'The figure of a dimension is chosen by what it measures: both languages before one, then strength, then date. Which language it favours plays no part.',
      'A bar is the spread, and each mark a value. A hatched line means that nobody asked or measured that language.',
      ownPage,
    ],
    dimension: [
      answer,
      weight,
      'The claim whose figure is shown in the comparison comes first. After it, claims for the two languages take turns: those that compare both languages come first, then the stronger, then the newer.',
      ownPage,
    ],
    advice: [
      'Each heading is a piece of advice in our words. Below it stands what we make of it, and beside that the claims we rest on.',
      '“Confirmed”, “True with limits” and “Not what the evidence says” are our own judgement of the advice by those claims.',
      weight,
      ownPage,
    ],
    misreadings: [
      '“Wrong” was never so. “Out of date” was true once. “Misread” is a true figure that says something else.',
      'We met these statements in articles and discussions. How common each of them is, we have not counted.',
      weight,
      ownPage,
    ],
    cost: [
      'A range goes from the lowest to the highest result of its sources. Nothing says where in the range your service would be.',
      'Where the ranges of the two languages overlap, these sources do not tell the languages apart for your load.',
      'A small benchmark comes first because it can be recomputed. A figure of your own service says more.',
      'Read “How this can mislead” before you take a number into a meeting.',
    ],
    claim: [
      weight,
      'It speaks for that language on its own question only, and not for that language as a whole.',
      'Below the source stands how we read it: at its address, in a copy, from its data, or in what others wrote about it.',
      'Past the day on which it counts as out of date, the model trusts it less until someone reads the source again.',
    ],
  },
};
