import 'server-only';
import { randomBytes } from 'node:crypto';
import { staffRoles, type StaffRole, type StaffViewer } from '@/lib/domain/access/viewer';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { requireAccess } from './access';
import { actorOf } from './events/event-actor';
import { recordEvent } from './events/record-event';
import { tokenHash } from './tokens';
import { inTransaction } from './transaction';

/** A session ends this long after it began, whatever happens (security.md P6). */
export const sessionHours = 8;
/** A session ends this long after it was last used. */
export const idleMinutes = 30;
/** How often "last seen" is written; more often would turn every page view into a write. */
const touchSeconds = 60;

/** Opens a session for an account whose password was just checked; the id goes into the signed cookie. */
export function createStaffSession(
  account: { id: string; sessionVersion: number },
  browser: string,
): Promise<{ sid: string }> {
  const sid = randomBytes(32).toString('base64url');
  return inTransaction(async (tx) => {
    const session = await tx.staffSession.create({
      data: {
        userId: account.id,
        sidHash: tokenHash(sid),
        sessionVersion: account.sessionVersion,
        browser: browser.slice(0, 120),
        expiresAt: new Date(Date.now() + sessionHours * 3_600_000),
      },
      select: { id: true },
    });
    await recordEvent(
      tx,
      { kind: 'staff', id: account.id },
      { kind: 'staff.signed-in', subjectId: session.id, data: {} },
    );
    return { sid };
  });
}

/** The member of staff behind a session id, or null once the session ended for whatever reason (P5). */
export async function getStaffBySession(sid: string): Promise<StaffViewer | null> {
  const session = await db.staffSession.findUnique({
    where: { sidHash: tokenHash(sid) },
    include: {
      user: { select: { id: true, name: true, role: true, sessionVersion: true, disabledAt: true } },
    },
  });
  if (!session || session.revokedAt || session.user.disabledAt) return null;
  if (session.sessionVersion !== session.user.sessionVersion) return null;
  const now = Date.now();
  if (session.expiresAt.getTime() <= now) return null;
  if (session.lastSeenAt.getTime() + idleMinutes * 60_000 <= now) return null;
  if (session.lastSeenAt.getTime() + touchSeconds * 1_000 <= now) {
    await db.staffSession.updateMany({ where: { id: session.id }, data: { lastSeenAt: new Date(now) } });
  }
  return {
    kind: 'staff',
    userId: session.user.id,
    sessionId: session.id,
    name: session.user.name,
    role: roleOf(session.user.role),
  };
}

/** A session as its owner sees it. */
export interface StaffSessionRow {
  id: string;
  browser: string;
  createdAt: Date;
  lastSeenAt: Date;
  current: boolean;
}

/** The open sessions of the viewer's own account, newest first. */
export async function listOwnSessions(viewer: StaffViewer): Promise<StaffSessionRow[]> {
  requireAccess(viewer, 'account:own', { kind: 'account', userId: viewer.userId });
  const rows = await db.staffSession.findMany({
    where: {
      userId: viewer.userId,
      revokedAt: null,
      expiresAt: { gt: new Date() },
      lastSeenAt: { gt: new Date(Date.now() - idleMinutes * 60_000) },
    },
    orderBy: { createdAt: 'desc' },
    select: { id: true, browser: true, createdAt: true, lastSeenAt: true },
  });
  return rows.map((row) => ({ ...row, current: row.id === viewer.sessionId }));
}

/** Ends one session of the viewer's own account at once; ending it twice changes nothing. */
export async function revokeOwnSession(viewer: StaffViewer, sessionId: string): Promise<void> {
  await inTransaction(async (tx) => {
    const session = await tx.staffSession.findUnique({ where: { id: sessionId }, select: { userId: true } });
    if (!session) throw new AppError('not-found');
    requireAccess(viewer, 'account:own', { kind: 'account', userId: session.userId });
    const ended = await tx.staffSession.updateMany({
      where: { id: sessionId, userId: session.userId, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    if (ended.count === 0) return;
    await recordEvent(tx, actorOf(viewer), { kind: 'staff.session-ended', subjectId: sessionId, data: {} });
  });
}

/** Ends the session behind a session id at once, for whoever holds its cookie; ending it twice changes nothing. */
export async function endStaffSession(sid: string): Promise<void> {
  await inTransaction(async (tx) => {
    const [ended] = await tx.staffSession.updateManyAndReturn({
      where: { sidHash: tokenHash(sid), revokedAt: null },
      data: { revokedAt: new Date() },
      select: { id: true, userId: true },
    });
    if (!ended) return;
    await recordEvent(
      tx,
      { kind: 'staff', id: ended.userId },
      { kind: 'staff.session-ended', subjectId: ended.id, data: {} },
    );
  });
}

/** Ends every session of the viewer's own account, this one included. */
export async function revokeAllOwnSessions(viewer: StaffViewer): Promise<void> {
  requireAccess(viewer, 'account:own', { kind: 'account', userId: viewer.userId });
  await inTransaction(async (tx) => {
    await tx.staffSession.updateMany({
      where: { userId: viewer.userId, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    await tx.user.update({ where: { id: viewer.userId }, data: { sessionVersion: { increment: 1 } } });
    await recordEvent(tx, actorOf(viewer), {
      kind: 'staff.sessions-ended',
      subjectId: viewer.userId,
      data: {},
    });
  });
}

function roleOf(stored: string): StaffRole {
  const role = staffRoles.find((known) => known === stored);
  if (!role) throw new Error('an account holds a role this version does not know');
  return role;
}
