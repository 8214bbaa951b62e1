import type { Answers } from '@/lib/domain/assessment/answers-document';
import type { QuestionId } from '@/lib/domain/assessment/question-ids';
import type { Language } from '@/lib/domain/developer/language';
import type { SkillId } from '@/lib/domain/developer/skills';
import { importances, type BriefRequirement } from './brief';
import { skillRules, type SkillRule } from './prefill-rules';

/** One part of the system, or all of it: its answers, and the language it gets (`any` while none is named). */
export type SkillScope = { answers: Answers; language: Language | 'any' };

/** Most skills that are filled in; a longer list says less. */
const mostSkills = 8;

/**
 * The skills that the answers ask for, the most important first, each with the questions behind it. A skill
 * asked for twice keeps the higher importance and the higher level.
 */
export function prefillRequirements(scopes: readonly SkillScope[]): {
  requirements: BriefRequirement[];
  questions: Partial<Record<SkillId, readonly QuestionId[]>>;
} {
  const found = new Map<SkillId, { requirement: BriefRequirement; questions: Set<QuestionId> }>();
  for (const scope of scopes) {
    for (const rule of skillRules.filter((each) => appliesTo(each, scope))) {
      const entry = found.get(rule.skill);
      const requirement = { skill: rule.skill, level: rule.level, importance: rule.importance };
      if (!entry) found.set(rule.skill, { requirement, questions: new Set([rule.question]) });
      else {
        entry.requirement = stronger(entry.requirement, requirement);
        entry.questions.add(rule.question);
      }
    }
  }
  const kept = [...found.values()]
    .sort((a, b) => rank(a.requirement) - rank(b.requirement))
    .slice(0, mostSkills);
  return {
    requirements: kept.map(({ requirement }) => requirement),
    questions: Object.fromEntries(
      kept.map(({ requirement, questions }) => [requirement.skill, [...questions]]),
    ),
  };
}

function appliesTo(rule: SkillRule, { answers, language }: SkillScope): boolean {
  if (rule.language !== 'any' && rule.language !== language) return false;
  const answer = answers[rule.question];
  return Array.isArray(answer) ? answer.includes(rule.option) : answer === rule.option;
}

function stronger(a: BriefRequirement, b: BriefRequirement): BriefRequirement {
  const level = a.level >= b.level ? a.level : b.level;
  return { skill: a.skill, level, importance: rank(a) <= rank(b) ? a.importance : b.importance };
}

function rank({ importance }: BriefRequirement): number {
  return importances.indexOf(importance);
}
