import type { planText } from '@/lib/text/en/plan';
import type { reportText } from '@/lib/text/en/report';
import type { reportAnswersText } from '@/lib/text/en/report-answers';

/** All text that a plan is made of. */
export interface PlanWords {
  plan: typeof planText;
  report: typeof reportText;
  answers: typeof reportAnswersText;
}
