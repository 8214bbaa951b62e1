import { describe, expect, test } from 'vitest';
import {
  allowedStageChanges,
  canChangeStage,
  checkStageChange,
  isReasonRequired,
  leadStages,
  lostReasons,
} from '@/lib/domain/lead/stage';

describe('stages of a lead (C01)', () => {
  test('every stage leads on, none to itself, and all can be reached from where a request arrives', () => {
    const reached = new Set(['new', 'held']);
    for (let step = 0; step < leadStages.length; step++) {
      for (const stage of leadStages) {
        if (reached.has(stage)) for (const next of allowedStageChanges(stage)) reached.add(next);
      }
    }
    expect([...reached].sort()).toEqual([...leadStages].sort());
    for (const stage of leadStages) {
      expect(allowedStageChanges(stage).length).toBeGreaterThan(0);
      expect(canChangeStage(stage, stage)).toBe(false);
    }
  });

  test('the change is allowed exactly where the table says so', () => {
    for (const from of leadStages) {
      for (const to of leadStages) {
        const reason = isReasonRequired(to) ? lostReasons[0] : undefined;
        expect(checkStageChange(from, { to, reason }).ok).toBe(allowedStageChanges(from).includes(to));
      }
    }
  });

  test('A28: a request that was held back is let in or lost, and no other is held back later', () => {
    expect(allowedStageChanges('held')).toEqual(['new', 'lost']);
    for (const from of leadStages) expect(canChangeStage(from, 'held')).toBe(false);
  });

  test('C25: losing a lead needs a reason, nothing else takes one', () => {
    expect(checkStageChange('new', { to: 'lost' })).toEqual({ ok: false, reason: 'reason-required' });
    expect(checkStageChange('new', { to: 'lost', reason: 'no-budget' })).toEqual({ ok: true });
    expect(checkStageChange('new', { to: 'qualified', reason: 'no-budget' })).toEqual({
      ok: false,
      reason: 'reason-not-allowed',
    });
    expect(checkStageChange('new', { to: 'placed' })).toEqual({ ok: false, reason: 'not-allowed' });
  });
});
