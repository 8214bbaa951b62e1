import { describe, expect, test } from 'vitest';
import { findSkill } from '@/lib/domain/developer/find-skill';
import { relatedSkills } from '@/lib/domain/developer/related-skills';
import { getSkill, isSkillId, skillIds, skills, type SkillEntry } from '@/lib/domain/developer/skills';

const entries: readonly SkillEntry[] = skills;

describe('the list of skills (B03)', () => {
  test('has at least 120 entries with ids that are unique slugs', () => {
    expect(skillIds.length).toBeGreaterThanOrEqual(120);
    expect(new Set(skillIds).size).toBe(skillIds.length);
    expect(skillIds.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 60)).toEqual([]);
  });

  test('a parent stands before its parts, so there is no circle', () => {
    const seen = new Set<string>();
    for (const { id, parent } of entries) {
      if (parent !== undefined) expect(seen, id).toContain(parent);
      seen.add(id);
    }
  });

  test('no name or synonym means two skills', () => {
    const words = new Map<string, string>();
    for (const { id, label, synonyms } of entries) {
      for (const word of new Set([label.toLowerCase(), ...synonyms])) {
        expect(words.get(word) ?? id, word).toBe(id);
        words.set(word, id);
      }
    }
  });

  test('a skill is found by id, label and synonym, whatever the case', () => {
    for (const { id, label, synonyms } of entries) {
      for (const word of [id, label, ...synonyms]) expect(findSkill(word), word).toBe(id);
    }
    expect(findSkill('K8S')).toBe('kubernetes');
    expect(findSkill(' Controller_Runtime ')).toBe('controller-runtime');
    expect(findSkill('cobol')).toBeUndefined();
  });

  test('getSkill gives the entry, isSkillId tells ours from others', () => {
    expect(getSkill('tokio')).toMatchObject({ label: 'Tokio', parent: 'async-rust' });
    expect(isSkillId('tokio')).toBe(true);
    expect(isSkillId('constructor')).toBe(false);
  });
});

describe('related skills (B03)', () => {
  test('are the parent, the parts and the siblings', () => {
    expect(relatedSkills('tokio')).toEqual(expect.arrayContaining(['async-rust', 'async-std', 'tower']));
    expect(relatedSkills('kubernetes-operators')).toEqual(
      expect.arrayContaining(['kubernetes', 'controller-runtime', 'kube-rs', 'helm']),
    );
  });

  test('are never a language, itself, or all that shares nothing but a language', () => {
    for (const id of skillIds) {
      const related = relatedSkills(id);
      expect(related).not.toContain(id);
      if (id !== 'go' && id !== 'rust')
        expect(related.filter((other) => other === 'go' || other === 'rust')).toEqual([]);
    }
    expect(relatedSkills('rust')).toEqual([]);
    expect(relatedSkills('cgo')).toEqual([]);
  });

  test('are mutual', () => {
    for (const id of skillIds)
      for (const other of relatedSkills(id)) expect(relatedSkills(other)).toContain(id);
  });
});
