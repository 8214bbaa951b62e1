import 'server-only';
import type { Route } from 'next';
import { cache } from 'react';
import { z } from 'zod';
import { getRespondent } from '@/lib/auth/viewer';
import type { OwnAssessment } from '@/lib/data/assessments';
import { getOwnReport } from '@/lib/data/reports';
import { relevantAnswers } from '@/lib/domain/assessment/flow';
import { ownRelevance, type OwnRelevance } from '@/lib/domain/comparison/claim-relevance';
import { claims } from '@/lib/domain/evidence/evidence';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { getCurrentAssessment } from '../../assess/current-assessment';
import { hrefToGoOn, standingOf } from '../../assess/standing';
import { currentAnswers } from './filter-query';

/** What a visitor answered, as far as the order of claims goes by it. */
export interface OwnAnswers {
  /** Empty when the system has no name. */
  systemName: string;
  /** How many of the questions that matter are answered; null once there is a report. */
  standing: { answered: number; total: number } | null;
  /** The report, or the place to go on answering. */
  href: Route;
  relevance: OwnRelevance;
}

/**
 * The visitor's own answers that an address asks the order by; null when there are none, when nothing of the
 * evidence stands behind them, and for what belongs to somebody else.
 * @param source `mine` for the assessment this browser used last, the id of a report of the visitor's own, or null
 * where the address asks for nobody's
 */
export const getOwnAnswers = cache(async (source: string | null): Promise<OwnAnswers | null> => {
  if (source === null) return null;
  const own = await (source === currentAnswers ? ofCurrentAssessment() : ofReport(source));
  return own && own.relevance.claims.size > 0 ? own : null;
});

async function ofCurrentAssessment(): Promise<OwnAnswers | null> {
  const assessment = await getCurrentAssessment();
  if (!assessment) return null;
  return assessment.reportId ? ofReport(assessment.reportId) : ofOpenAssessment(assessment);
}

async function ofReport(id: string): Promise<OwnAnswers | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const report = await getOwnReport(await getRespondent(), id);
  if (!report) return null;
  return {
    systemName: report.systemName,
    standing: null,
    href: `/reports/${report.id}` as Route,
    relevance: ownRelevance(report.result, claims),
  };
}

function ofOpenAssessment(assessment: OwnAssessment): OwnAnswers {
  return {
    systemName: assessment.systemName,
    standing: standingOf(assessment),
    href: hrefToGoOn(assessment),
    relevance: ownRelevance(evaluateVerdict(relevantAnswers(assessment.document)), claims),
  };
}
