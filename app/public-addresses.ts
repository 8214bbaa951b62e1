import { currentBank } from '@/lib/domain/assessment/banks';
import { dimensionIds } from '@/lib/domain/evidence/claim';
import { claims } from '@/lib/domain/evidence/evidence';

const scoredQuestions = currentBank.questions.filter(({ role }) => role === 'score');

/** Pages for everybody that stand for themselves. Wordings of claims that were replaced are left out. */
export const publicPages: readonly string[] = [
  '/',
  '/compare',
  '/compare/go',
  '/compare/rust',
  '/compare/misreadings',
  '/compare/cost',
  ...dimensionIds.map((id) => `/compare/${id}`),
  ...claims.map(({ id }) => `/claims/${id}`),
  '/method',
  '/method/questions',
  ...scoredQuestions.map(({ id }) => `/method/questions/${id}`),
  '/method/constraints',
  '/method/playground',
  '/method/verdicts',
  '/record',
  '/changes',
  '/about',
  '/privacy',
  '/terms',
  '/accessibility',
  '/imprint',
];

/**
 * What search engines need not ask for. No wall: whoever may not read a page gets none, and private pages say
 * "noindex" themselves. The first page of the assessment is open; the steps behind it belong to somebody.
 */
export const privateAddresses: readonly string[] = [
  '/admin',
  '/api/',
  '/assess/',
  '/brief',
  '/reports',
  '/resume/',
  '/setup',
  '/share/',
  '/sign-in',
];
