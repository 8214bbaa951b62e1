import { accountText } from './en/account';
import { adminText } from './en/admin';
import { assessmentText } from './en/assessment';
import { briefText } from './en/brief';
import { challengeText } from './en/challenge';
import { comparingText } from './en/comparing';
import { mailText } from './en/mail';
import { methodText } from './en/method';
import { comparisonText } from './en/comparison';
import { costText } from './en/cost';
import { designText } from './en/design';
import { errorPageText } from './en/error-page';
import { errorsText } from './en/errors';
import { leadText } from './en/lead';
import { legalText } from './en/legal';
import { peopleText } from './en/people';
import { planText } from './en/plan';
import { playgroundText } from './en/playground';
import { plumbLineText } from './en/plumb-line';
import { questionsText } from './en/questions';
import { readingNoteText } from './en/reading-note';
import { recordText } from './en/record';
import { reportText } from './en/report';
import { reportAnswersText } from './en/report-answers';
import { shareText } from './en/share';
import { siteText } from './en/site';
import { refusedRequestText } from './en/refused-request';
import { unavailableText } from './en/unavailable';
import { whatIfText } from './en/what-if';

/** All English text of the product. A second language is one more object of this shape. */
export const en = {
  account: accountText,
  admin: adminText,
  assessment: assessmentText,
  brief: briefText,
  challenge: challengeText,
  comparing: comparingText,
  mail: mailText,
  method: methodText,
  comparison: comparisonText,
  cost: costText,
  design: designText,
  errorPage: errorPageText,
  errors: errorsText,
  lead: leadText,
  legal: legalText,
  people: peopleText,
  plan: planText,
  playground: playgroundText,
  plumbLine: plumbLineText,
  questions: questionsText,
  readingNote: readingNoteText,
  record: recordText,
  report: reportText,
  reportAnswers: reportAnswersText,
  share: shareText,
  site: siteText,
  refusedRequest: refusedRequestText,
  unavailable: unavailableText,
  whatIf: whatIfText,
};
