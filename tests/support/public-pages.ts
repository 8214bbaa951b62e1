/** A claim that the tests of public pages open: it has a picture, a first version and a form to challenge it. */
export const publicClaim = 'rust-ecosystem-gaps';

/** Addresses that anyone can open without having done anything before (D15, N27). */
export const publicPages = [
  '/',
  '/about',
  '/accessibility',
  '/assess',
  '/changes',
  '/claims/lambda-cold-start-aug-2026',
  `/claims/${publicClaim}/1`,
  `/claims/${publicClaim}/challenge`,
  '/compare',
  '/compare/cost',
  '/compare/go',
  '/compare/misreadings',
  '/compare/performance',
  '/compare/rust',
  '/imprint',
  '/method',
  '/method/constraints',
  '/method/playground',
  '/method/questions',
  '/method/questions/workload',
  '/method/verdicts',
  '/privacy',
  '/record',
  '/sign-in',
  '/terms',
];
