import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Viewer } from '@/lib/domain/access/viewer';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { assessmentsFor, requireOwnReport } from './access';
import { actorOf } from './events/event-actor';
import { recordEvent } from './events/record-event';
import { writeOnce } from './idempotency';
import { thaw, type FrozenReport } from './reports';
import { derivedToken, isTokenShaped, tokenHash } from './tokens';
import { inTransaction, type Transaction } from './transaction';

/** Most links one report may have at a time, so that a loop cannot fill the table. */
const linksPerReport = 50;

/** A share link as its maker sees it. */
export interface ShareLinkRow {
  id: string;
  label: string;
  createdAt: Date;
  expiresAt: Date;
  state: 'open' | 'expired' | 'revoked';
  /** The capability, while the link is open. */
  token: string | null;
}

/** What the maker of a link chooses. */
export interface ShareLinkRequest {
  label: string;
  /** Days until it ends, 1 to 90. */
  days: number;
}

/** The share links of a report of the viewer's own, newest first. */
export async function listShareLinks(viewer: Viewer, reportId: string): Promise<ShareLinkRow[]> {
  const rows = await db.shareLink.findMany({
    where: { report: { id: reportId, assessmentId: assessmentsFor(viewer, 'report:share') } },
    orderBy: { createdAt: 'desc' },
  });
  const now = new Date();
  return rows.map((row) => {
    const state = row.revokedAt ? 'revoked' : row.expiresAt <= now ? 'expired' : 'open';
    const token = derivedToken('share', row.id);
    const shown = state === 'open' && tokenHash(token) === row.tokenHash;
    return {
      id: row.id,
      label: row.label,
      createdAt: row.createdAt,
      expiresAt: row.expiresAt,
      state,
      token: shown ? token : null,
    };
  });
}

/**
 * Makes a link that reads one report; a retry with the same key gives the same link.
 * @throws AppError `not-found` when the report is not the viewer's, `too-large` when it has too many links.
 */
export function createShareLink(
  viewer: Viewer,
  reportId: string,
  request: ShareLinkRequest,
  idempotencyKey: string,
): Promise<{ shareLinkId: string }> {
  return inTransaction(async (tx) => {
    const { assessmentId } = await requireOwnReport(tx, viewer, 'report:share', reportId);
    const attempt = { actor: assessmentId, action: 'share-link.create', key: idempotencyKey };
    return writeOnce(tx, { ...attempt, request: { reportId, ...request } }, async () => {
      const open = await tx.shareLink.count({ where: { reportId, revokedAt: null } });
      if (open >= linksPerReport) throw new AppError('too-large');
      return insertShareLink(tx, viewer, assessmentId, reportId, request);
    });
  });
}

/** Ends a link at once; ending it twice changes nothing. */
export async function revokeShareLink(viewer: Viewer, shareLinkId: string): Promise<void> {
  await inTransaction(async (tx) => {
    const link = await tx.shareLink.findFirst({
      where: { id: shareLinkId, report: { assessmentId: assessmentsFor(viewer, 'report:share') } },
      select: { revokedAt: true, report: { select: { assessmentId: true } } },
    });
    if (!link) throw new AppError('not-found');
    if (link.revokedAt) return;
    await tx.shareLink.update({ where: { id: shareLinkId }, data: { revokedAt: new Date() } });
    await recordEvent(tx, actorOf(viewer, link.report.assessmentId), {
      kind: 'share-link.revoked',
      subjectId: shareLinkId,
      data: {},
    });
  });
}

/** A frozen report as a link shows it, with the moment from which it no longer does. */
export interface SharedReport extends FrozenReport {
  expiresAt: Date;
}

/** The report behind a share link; null for an unknown, expired or revoked one alike. */
export async function getSharedReport(token: string): Promise<SharedReport | null> {
  if (!isTokenShaped(token)) return null;
  const link = await db.shareLink.findUnique({
    where: { tokenHash: tokenHash(token) },
    include: { report: true },
  });
  const now = new Date();
  if (!link || link.revokedAt || link.expiresAt <= now) return null;
  return { ...thaw(link.report), expiresAt: link.expiresAt };
}

async function insertShareLink(
  tx: Transaction,
  viewer: Viewer,
  assessmentId: string,
  reportId: string,
  request: ShareLinkRequest,
): Promise<{ shareLinkId: string }> {
  const id = randomUUID();
  const token = derivedToken('share', id);
  const link = await tx.shareLink.create({
    data: {
      id,
      reportId,
      label: request.label,
      tokenHash: tokenHash(token),
      expiresAt: new Date(Date.now() + request.days * 86_400_000),
    },
    select: { id: true },
  });
  await recordEvent(tx, actorOf(viewer, assessmentId), {
    kind: 'share-link.created',
    subjectId: link.id,
    data: { reportId, days: request.days },
  });
  return { shareLinkId: link.id };
}
