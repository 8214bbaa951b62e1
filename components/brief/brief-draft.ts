import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { trapField } from '@/lib/domain/trap-field';
import type { FormValues } from '@/lib/shared/form-state';

/** What was typed into a brief that has not been sent, as this device keeps it. */
export interface BriefDraft {
  /** Milliseconds since 1970, by the clock of the device. */
  savedAt: number;
  values: FormValues;
}

/** A device may be shared, so what nobody comes back to does not stay. */
const keptDays = 14;

/** Belong to one drawing of the page, or are asked for again: reloading a page is no consent. */
const notKept = new Set(['report', 'key', 'stamp', trapField, 'consentRequest', 'consentLater']);

/** What was found for each report when its page was opened. Typing does not change it, so that no field is rendered again. */
const found = new Map<string, BriefDraft | null>();
const listeners = new Set<() => void>();

/**
 * The draft that was on this device when the page was opened, or null; and the ways to keep and to forget one. Without
 * scripts, or where the browser allows no storage, there is none.
 * @param reportId the report it is filled in from; empty without one
 */
export function useBriefDraft(reportId: string) {
  const draft = useSyncExternalStore(
    subscribe,
    () => foundFor(reportId),
    () => null,
  );
  useEffect(() => () => void found.delete(reportId), [reportId]);
  const keep = useCallback((values: FormValues) => write(reportId, values), [reportId]);
  const forget = useCallback(() => remove(reportId), [reportId]);
  return { draft, keep, forget };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function foundFor(reportId: string): BriefDraft | null {
  const before = found.get(reportId);
  if (before !== undefined) return before;
  const draft = parse(storage()?.getItem(keyOf(reportId)) ?? null);
  found.set(reportId, draft);
  return draft;
}

function write(reportId: string, values: FormValues): void {
  const kept = Object.fromEntries(Object.entries(values).filter(([name]) => !notKept.has(name)));
  try {
    storage()?.setItem(keyOf(reportId), JSON.stringify({ savedAt: Date.now(), values: kept }));
  } catch {
    // Full or forbidden: what was typed is still in the form.
  }
}

function remove(reportId: string): void {
  storage()?.removeItem(keyOf(reportId));
  found.set(reportId, null);
  for (const listener of listeners) listener();
}

function keyOf(reportId: string): string {
  return `plumbline.brief.${reportId}`;
}

/** Even reading the property throws where a browser forbids storage. */
function storage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

function parse(text: string | null): BriefDraft | null {
  try {
    const draft: unknown = JSON.parse(text ?? 'null');
    return isDraft(draft) && Date.now() - draft.savedAt < keptDays * 86_400_000 ? draft : null;
  } catch {
    return null;
  }
}

function isDraft(value: unknown): value is BriefDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { savedAt, values } = value as Partial<BriefDraft>;
  return typeof savedAt === 'number' && typeof values === 'object' && values !== null;
}
