import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Viewer } from '@/lib/domain/access/viewer';
import {
  hideableParts,
  shareAudiences,
  type HideablePart,
  type ShareAudience,
} from '@/lib/domain/share/hidden-parts';
import { redact, type RedactedReport } from '@/lib/domain/share/redact';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { assessmentsFor, requireOwnReport } from './access';
import { actorOf } from './events/event-actor';
import { recordEvent } from './events/record-event';
import { writeOnce } from './idempotency';
import { thaw } from './reports';
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
  audience: ShareAudience;
  /** What the link leaves out. */
  hidden: HideablePart[];
  /** The capability, while the link is open. */
  token: string | null;
}

/** What the maker of a link chooses. */
export interface ShareLinkRequest {
  label: string;
  /** Days until it ends, 1 to 90. */
  days: number;
  /** `own` by default. */
  audience?: ShareAudience;
  /** What the link leaves out; nothing by default. */
  hidden?: readonly HideablePart[];
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
      audience: shareAudiences.find((audience) => audience === row.audience) ?? 'own',
      hidden: hiddenOf(row),
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

/** What a link shows of a frozen report, with the moment from which it no longer does. */
export interface SharedReport extends RedactedReport {
  expiresAt: Date;
}

/**
 * What the link shows of its report, with the rest taken out; null for an unknown, expired or revoked one alike,
 * for one whose views are used up, and for one with a password, as long as no page asks for it.
 */
export async function getSharedReport(token: string): Promise<SharedReport | null> {
  if (!isTokenShaped(token)) return null;
  const link = await db.shareLink.findUnique({
    where: { tokenHash: tokenHash(token) },
    include: { report: true },
  });
  const now = new Date();
  if (!link || link.revokedAt || link.expiresAt <= now || isClosed(link)) return null;
  return { ...redact(thaw(link.report), hiddenOf(link)), expiresAt: link.expiresAt };
}

function hiddenOf({ hiddenParts }: { hiddenParts: string[] }): HideablePart[] {
  return hideableParts.filter((part) => hiddenParts.includes(part));
}

/** Whether more than the address is needed, or the views are used up. */
function isClosed(link: {
  passwordHash: string | null;
  maxViews: number | null;
  viewCount: number;
}): boolean {
  return link.passwordHash !== null || (link.maxViews !== null && link.viewCount >= link.maxViews);
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
  const { label, days, audience = 'own', hidden = [] } = request;
  const link = await tx.shareLink.create({
    data: {
      id,
      reportId,
      label,
      audience,
      hiddenParts: [...hidden],
      tokenHash: tokenHash(token),
      expiresAt: new Date(Date.now() + days * 86_400_000),
    },
    select: { id: true },
  });
  await recordEvent(tx, actorOf(viewer, assessmentId), {
    kind: 'share-link.created',
    subjectId: link.id,
    data: { reportId, days, audience, hidden: [...hidden] },
  });
  return { shareLinkId: link.id };
}
