import 'server-only';
import type { AnswersDocument, AnswerValue, ComponentInput } from '@/lib/domain/assessment/answers-document';
import { arePartsOf, isAnswerOf } from '@/lib/domain/assessment/answers-schema';
import { bankVersionOf } from '@/lib/domain/assessment/banks';
import { ownerRole } from '@/lib/domain/assessment/respondent-roles';
import type { BankAnswers } from '@/lib/domain/assessment/flow';
import { unfinishedDays } from '@/lib/domain/assessment/retention';
import { unknownAnswer, type AnswerQuestionId, type BankVersion } from '@/lib/domain/assessment/question-ids';
import { may } from '@/lib/domain/access/authorise';
import type { HeldAssessment, Viewer } from '@/lib/domain/access/viewer';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { requireOwnAssessment } from './access';
import { documentOf } from './answers-document';
import { recordEvent } from './events/record-event';
import { daysFromNow, touchOpenAssessment } from './open-assessment';
import { readStoredAssessment } from './read-assessment';
import { isTokenShaped, newToken, tokenHash } from './tokens';
import { inTransaction, type Transaction } from './transaction';

/** An assessment as its respondent sees it. */
export interface OwnAssessment {
  assessmentId: string;
  systemName: string;
  document: AnswersDocument;
  /** Whether the question about parts was answered at all; "one system" leaves no trace in the document. */
  componentsAnswered: boolean;
  savedAt: Date;
  expiresAt: Date | null;
  completedAt: Date | null;
  /** The newest report, once there is one. */
  reportId: string | null;
  /** The bank of the assessment whose answers it began with; null when it repeats none. */
  repeatedBank: BankVersion | null;
}

/** A new assessment together with the token of its private link, which is shown but never stored. */
export interface StartedAssessment extends HeldAssessment {
  token: string;
}

/** Begins an assessment for any visitor. */
export async function startAssessment(bankVersion: BankVersion): Promise<StartedAssessment> {
  const token = newToken();
  return inTransaction(async (tx) => {
    const assessment = await tx.assessment.create({
      data: {
        bankVersion,
        expiresAt: daysFromNow(unfinishedDays),
        respondents: { create: { role: ownerRole, resumeTokenHash: tokenHash(token) } },
      },
      select: { id: true, respondents: { select: { id: true } } },
    });
    const respondentId = assessment.respondents[0]?.id;
    if (!respondentId) throw new Error('a new assessment has no respondent');
    await recordEvent(
      tx,
      { kind: 'respondent', id: respondentId },
      { kind: 'assessment.started', subjectId: assessment.id, data: { bankVersion } },
    );
    return { assessmentId: assessment.id, respondentId, token };
  });
}

/** The assessments behind private-link tokens, in the order of the tokens; unknown ones are left out. */
export async function findHeldAssessments(
  tokens: readonly string[],
): Promise<(HeldAssessment & { token: string })[]> {
  const hashes = new Map(tokens.filter(isTokenShaped).map((token) => [tokenHash(token), token]));
  if (hashes.size === 0) return [];
  const rows = await db.respondent.findMany({
    where: {
      resumeTokenHash: { in: [...hashes.keys()] },
      assessment: { OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }] },
    },
    select: { id: true, assessmentId: true, resumeTokenHash: true },
  });
  const byHash = new Map(rows.map((row) => [row.resumeTokenHash, row]));
  return [...hashes].flatMap(([hash, token]) => {
    const row = byHash.get(hash);
    return row ? [{ assessmentId: row.assessmentId, respondentId: row.id, token }] : [];
  });
}

/** One assessment of the viewer's own, or null when it is not theirs or not there. */
export async function getAssessment(viewer: Viewer, assessmentId: string): Promise<OwnAssessment | null> {
  if (!may(viewer, 'assessment:read', { kind: 'assessment', assessmentId })) return null;
  const held = requireOwnAssessment(viewer, 'assessment:read', assessmentId);
  const row = await readStoredAssessment(held);
  if (!row) return null;
  const { systemName, savedAt, expiresAt, completedAt, reportId } = row;
  return {
    assessmentId,
    systemName,
    document: documentOf(row.bankVersion, row.answers, row.parts),
    componentsAnswered: row.answers.some((answer) => answer.questionId === 'components'),
    savedAt,
    expiresAt,
    completedAt,
    reportId,
    repeatedBank: row.repeatedBank === null ? null : bankVersionOf(row.repeatedBank),
  };
}

/**
 * Stores one answer; giving the same one again changes nothing but the time. An answer that is saved while a person
 * types is no entry of the audit log: the log says when the assessment began and what it was finished with.
 * @returns all answers as they are stored now
 * @throws AppError `not-found` when the assessment is not the viewer's or its bank has no such answer,
 *   `already-complete` when it is finished.
 */
export async function saveAnswer(
  viewer: Viewer,
  assessmentId: string,
  questionId: AnswerQuestionId,
  value: AnswerValue,
): Promise<BankAnswers> {
  const held = requireOwnAssessment(viewer, 'assessment:answer', assessmentId);
  const optionIds = typeof value === 'string' ? [value] : value;
  return inTransaction(async (tx) => {
    const version = await touchOpenAssessment(tx, held);
    if (!isAnswerOf(version, questionId, value)) throw new AppError('not-found');
    await tx.answer.upsert({
      where: { respondentId_questionId: { respondentId: held.respondentId, questionId } },
      create: { respondentId: held.respondentId, questionId, optionIds },
      update: { optionIds, updatedAt: new Date() },
    });
    return readAnswers(tx, version, held.respondentId);
  });
}

/**
 * Replaces the list of parts; an empty list means the system is judged as one, null means "not sure".
 * @returns as {@link saveAnswer} does
 * @throws AppError as {@link saveAnswer} does
 */
export async function saveComponents(
  viewer: Viewer,
  assessmentId: string,
  parts: readonly ComponentInput[] | null,
): Promise<BankAnswers> {
  const held = requireOwnAssessment(viewer, 'assessment:answer', assessmentId);
  const components = parts ?? [];
  return inTransaction(async (tx) => {
    const version = await touchOpenAssessment(tx, held);
    if (!arePartsOf(version, components)) throw new AppError('not-found');
    const { respondentId } = held;
    await tx.assessmentComponent.deleteMany({ where: { respondentId } });
    await tx.assessmentComponent.createMany({
      data: components.map((component, position) => ({
        respondentId,
        position,
        name: component.name,
        share: component.share,
        // As the engine reads a part that does not say how it talks to the others.
        boundary: component.boundary ?? 'rpc',
        answers: component.answers,
      })),
    });
    await markComponentsAnswered(tx, held.respondentId, parts);
    return readAnswers(tx, version, held.respondentId);
  });
}

/** Names the system the assessment is about; an empty name takes it away again. */
export async function nameSystem(viewer: Viewer, assessmentId: string, systemName: string): Promise<void> {
  const held = requireOwnAssessment(viewer, 'assessment:answer', assessmentId);
  await inTransaction(async (tx) => {
    await touchOpenAssessment(tx, held);
    await tx.assessment.update({ where: { id: assessmentId }, data: { systemName } });
  });
}

/** The answers of one respondent, without the list of parts, which decides no question that follows. */
async function readAnswers(tx: Transaction, bank: BankVersion, respondentId: string): Promise<BankAnswers> {
  const answers = await tx.answer.findMany({
    where: { respondentId },
    select: { questionId: true, optionIds: true },
  });
  return documentOf(bank, answers, []);
}

/** The question about parts counts as answered even when its answer is "one system". */
async function markComponentsAnswered(
  tx: Transaction,
  respondentId: string,
  parts: readonly ComponentInput[] | null,
): Promise<void> {
  const optionIds = [parts === null ? unknownAnswer : parts.length === 0 ? 'one-system' : 'listed'];
  await tx.answer.upsert({
    where: { respondentId_questionId: { respondentId, questionId: 'components' } },
    create: { respondentId, questionId: 'components', optionIds },
    update: { optionIds, updatedAt: new Date() },
  });
}
