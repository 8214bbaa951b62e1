import { authorise, authoriseAny } from '@/lib/domain/access/authorise';
import type { StaffVerb, VerbOn } from '@/lib/domain/access/rules';
import type { Viewer } from '@/lib/domain/access/viewer';
import { challengedClaim, type World } from './access-world';

/** What a route may answer: the page, nothing at all, the way to sign in, or the way to begin. */
export type Answer = 'page' | 'nothing' | 'sign in' | 'begin' | 'elsewhere';

/** What a viewer finds on a route, worked out from the table of rights. */
type RouteRight = (viewer: Viewer, world: World) => Answer;

type RouteEntry = { route: string; path: (world: World) => string; right: RouteRight };

const everyone: RouteRight = () => 'page';
const nobody: RouteRight = () => 'nothing';
const notSignedIn: RouteRight = (viewer) => (viewer.kind === 'staff' ? 'elsewhere' : 'page');

/** A page about the report of the world's company: a viewer without a right to it gets 404. */
const company =
  (verb: VerbOn<'assessment'>): RouteRight =>
  (viewer, world) =>
    authorise(viewer, verb, { kind: 'assessment', assessmentId: world.company.assessmentId }) === 'allowed'
      ? 'page'
      : 'nothing';

/** A question of the assessment this browser used last: a finished one leads to its report. */
const openAssessment: RouteRight = (viewer, world) => {
  if (someAssessment(viewer, world) !== 'page') return 'begin';
  const resource = { kind: 'assessment', assessmentId: world.open.assessmentId } as const;
  return authorise(viewer, 'assessment:answer', resource) === 'allowed' ? 'page' : 'elsewhere';
};
const someAssessment: RouteRight = (viewer) =>
  viewer.kind === 'respondent' && viewer.assessments.length > 0 ? 'page' : 'begin';

/** A staff page: strangers are sent to sign in, staff without the right find nothing. */
const staff =
  (verb: StaffVerb): RouteRight =>
  (viewer) => {
    if (viewer.kind !== 'staff') return 'sign in';
    return authoriseAny(viewer, verb) === 'allowed' ? 'page' : 'nothing';
  };

/** As {@link staff}, for a page about the world's lead. */
const lead =
  (verb: VerbOn<'lead'>): RouteRight =>
  (viewer, { leadId }) => {
    if (viewer.kind !== 'staff') return 'sign in';
    const resource = { kind: 'lead', leadId, ownerId: null } as const;
    return authorise(viewer, verb, resource) === 'allowed' ? 'page' : 'nothing';
  };

/** Every route of the product, an address of it, and the right that opens it. */
export const routes: readonly RouteEntry[] = [
  { route: '/', path: () => '/', right: everyone },
  { route: '/method', path: () => '/method', right: everyone },
  { route: '/method/model.json', path: () => '/method/model.json', right: everyone },
  { route: '/method/[release]', path: () => '/method/model-1.json', right: everyone },
  { route: '/method/playground', path: () => '/method/playground', right: everyone },
  {
    route: '/method/playground/model.json',
    path: () => '/method/playground/model.json?w.skill=2',
    right: everyone,
  },
  { route: '/method/constraints', path: () => '/method/constraints', right: everyone },
  { route: '/method/questions', path: () => '/method/questions', right: everyone },
  {
    route: '/method/questions/[questionId]',
    path: () => '/method/questions/latency-heap',
    right: everyone,
  },
  { route: '/method/verdicts', path: () => '/method/verdicts', right: everyone },
  { route: '/record', path: () => '/record', right: everyone },
  { route: '/record/cases.json', path: () => '/record/cases.json', right: everyone },
  {
    route: '/claims/[claimId]/challenge',
    path: () => `/claims/${challengedClaim}/challenge`,
    right: everyone,
  },
  {
    route: '/claims/[claimId]/challenge/[reference]',
    path: ({ challenge }) => `/claims/${challengedClaim}/challenge/${challenge.reference}`,
    right: everyone,
  },
  { route: '/changes', path: () => '/changes', right: everyone },
  { route: '/changes/feed.xml', path: () => '/changes/feed.xml', right: everyone },
  { route: '/about', path: () => '/about', right: everyone },
  { route: '/privacy', path: () => '/privacy', right: everyone },
  { route: '/terms', path: () => '/terms', right: everyone },
  { route: '/cards/[card]', path: () => '/cards/home.png', right: everyone },
  {
    route: '/cards/claims/[card]',
    path: () => `/cards/claims/${challengedClaim}.png`,
    right: everyone,
  },
  { route: '/robots.txt', path: () => '/robots.txt', right: everyone },
  { route: '/sitemap.xml', path: () => '/sitemap.xml', right: everyone },
  { route: '/imprint', path: () => '/imprint', right: everyone },
  { route: '/failed', path: () => '/failed', right: everyone },
  { route: '/compare', path: () => '/compare', right: everyone },
  { route: '/compare/go', path: () => '/compare/go', right: everyone },
  { route: '/compare/rust', path: () => '/compare/rust', right: everyone },
  { route: '/compare/cost', path: () => '/compare/cost', right: everyone },
  { route: '/compare/misreadings', path: () => '/compare/misreadings', right: everyone },
  { route: '/compare/[dimension]', path: () => '/compare/performance', right: everyone },
  { route: '/compare/narrowed', path: () => '/compare?role=engineering', right: everyone },
  {
    route: '/compare/narrowed/[dimension]',
    path: () => '/compare/performance?role=engineering',
    right: everyone,
  },
  { route: '/compare/claims.csv', path: () => '/compare/claims.csv', right: everyone },
  { route: '/compare/claims.json', path: () => '/compare/claims.json', right: everyone },
  { route: '/claims/[claimId]', path: () => '/claims/go-gc-20-percent-cpu', right: everyone },
  ...['claim.json', 'figures.csv', 'chart.svg'].map((file) => ({
    route: `/claims/[claimId]/${file}`,
    path: () => `/claims/rust-work-domains-2025/${file}`,
    right: everyone,
  })),
  {
    route: '/claims/[claimId]/[version]/chart.svg',
    path: () => '/claims/rust-work-domains-2025/1/chart.svg',
    right: everyone,
  },
  {
    route: '/claims/[claimId]/[version]',
    path: () => '/claims/rust-ecosystem-gaps/1',
    right: everyone,
  },
  { route: '/accessibility', path: () => '/accessibility', right: everyone },
  { route: '/icon.svg', path: () => '/icon.svg', right: everyone },
  { route: '/api/health', path: () => '/api/health', right: everyone },
  { route: '/api/auth/[...nextauth]', path: () => '/api/auth/_log', right: nobody },
  { route: '/assess', path: () => '/assess', right: everyone },
  {
    route: '/assess/[step]',
    path: () => '/assess/target',
    right: openAssessment,
  },
  {
    route: '/assess/review',
    path: () => '/assess/review',
    right: openAssessment,
  },
  {
    route: '/assess/later',
    path: () => '/assess/later',
    right: someAssessment,
  },
  {
    route: '/resume/[token]',
    path: ({ company }) => `/resume/${company.privateToken}`,
    right: everyone,
  },
  { route: '/reports', path: () => '/reports', right: everyone },
  {
    route: '/reports/[reportId]',
    path: ({ company }) => `/reports/${company.reportId}`,
    right: company('report:read'),
  },
  {
    route: '/reports/[reportId]/share',
    path: ({ company }) => `/reports/${company.reportId}/share`,
    right: company('report:share'),
  },
  {
    route: '/reports/[reportId]/rerun',
    path: ({ company }) => `/reports/${company.reportId}/rerun`,
    right: company('report:read'),
  },
  {
    route: '/reports/[reportId]/repeat',
    path: ({ company }) => `/reports/${company.reportId}/repeat`,
    right: company('report:read'),
  },
  {
    route: '/reports/[reportId]/peers',
    path: ({ company }) => `/reports/${company.reportId}/peers`,
    right: company('report:read'),
  },
  {
    route: '/reports/compare',
    path: ({ company }) => `/reports/compare?earlier=${company.reportId}&later=${company.reportId}`,
    right: company('report:read'),
  },
  {
    route: '/reports/[reportId]/what-if',
    path: ({ company }) => `/reports/${company.reportId}/what-if?q.target=server`,
    right: company('report:read'),
  },
  {
    route: '/reports/[reportId]/report.json',
    path: ({ company }) => `/reports/${company.reportId}/report.json`,
    right: company('report:read'),
  },
  {
    route: '/share/[token]',
    path: ({ company }) => `/share/${company.shareToken}`,
    right: everyone,
  },
  {
    route: '/brief',
    path: ({ company }) => `/brief?report=${company.reportId}`,
    right: company('report:read'),
  },
  {
    route: '/brief/sent',
    path: ({ reference }) => `/brief/sent?reference=${reference}`,
    right: company('report:read'),
  },
  {
    route: '/sign-in',
    path: () => '/sign-in',
    right: notSignedIn,
  },
  { route: '/setup', path: () => '/setup', right: nobody },
  { route: '/admin', path: () => '/admin', right: staff('lead:read') },
  { route: '/admin/account', path: () => '/admin/account', right: staff('account:own') },
  { route: '/admin/design', path: () => '/admin/design', right: staff('account:own') },
  { route: '/admin/design/assessment', path: () => '/admin/design/assessment', right: staff('account:own') },
  { route: '/admin/design/claims', path: () => '/admin/design/claims', right: staff('account:own') },
  { route: '/admin/design/figures', path: () => '/admin/design/figures', right: staff('account:own') },
  { route: '/admin/design/method', path: () => '/admin/design/method', right: staff('account:own') },
  { route: '/admin/design/pages', path: () => '/admin/design/pages', right: staff('account:own') },
  { route: '/admin/design/people', path: () => '/admin/design/people', right: staff('account:own') },
  { route: '/admin/design/reports', path: () => '/admin/design/reports', right: staff('account:own') },
  { route: '/admin/design/site', path: () => '/admin/design/site', right: staff('account:own') },
  { route: '/admin/leads', path: () => '/admin/leads', right: staff('lead:read') },
  {
    route: '/admin/leads/[leadId]',
    path: ({ leadId }) => `/admin/leads/${leadId}`,
    right: lead('lead:read'),
  },
  {
    route: '/admin/leads/[leadId]/report',
    path: ({ leadId }) => `/admin/leads/${leadId}/report`,
    right: lead('lead:read'),
  },
  { route: '/admin/developers', path: () => '/admin/developers', right: staff('developer:read') },
  {
    route: '/admin/developers/[developerId]',
    path: ({ developerId }) => `/admin/developers/${developerId}`,
    right: staff('developer:read'),
  },
  { route: '/admin/challenges', path: () => '/admin/challenges', right: staff('challenge:decide') },
  {
    route: '/admin/challenges/[challengeId]',
    path: ({ challenge }) => `/admin/challenges/${challenge.id}`,
    right: staff('challenge:decide'),
  },
  { route: '/admin/audit', path: () => '/admin/audit', right: staff('audit:read') },
  { route: '/admin/mail', path: () => '/admin/mail', right: staff('mail:read') },
  {
    route: '/admin/mail/[mailId]',
    path: ({ mailId }) => `/admin/mail/${mailId}`,
    right: staff('mail:read'),
  },
];
