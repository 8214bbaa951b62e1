import { accountText } from './en/account';
import { adminText } from './en/admin';
import { assessmentText } from './en/assessment';
import { briefText } from './en/brief';
import { mailText } from './en/mail';
import { errorsText } from './en/errors';
import { leadText } from './en/lead';
import { legalText } from './en/legal';
import { peopleText } from './en/people';
import { plumbLineText } from './en/plumb-line';
import { questionsText } from './en/questions';
import { reportText } from './en/report';
import { reportAnswersText } from './en/report-answers';
import { shareText } from './en/share';
import { siteText } from './en/site';

/** All English text of the product. A second language is one more object of this shape. */
export const en = {
  account: accountText,
  admin: adminText,
  assessment: assessmentText,
  brief: briefText,
  mail: mailText,
  errors: errorsText,
  lead: leadText,
  legal: legalText,
  people: peopleText,
  plumbLine: plumbLineText,
  questions: questionsText,
  report: reportText,
  reportAnswers: reportAnswersText,
  share: shareText,
  site: siteText,
};
