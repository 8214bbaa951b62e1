import { describe, expect, test } from 'vitest';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { questionOptions } from '@/lib/domain/assessment/question-ids';
import { skillIds } from '@/lib/domain/developer/skills';
import { briefContentFields, briefContentSchema } from '@/lib/domain/lead/brief';
import { submittedOrigins } from '@/lib/domain/lead/brief-edits';
import { blankBrief, prefillBrief } from '@/lib/domain/lead/prefill-brief';
import { releasePlans, seatsByHiring, skillRules } from '@/lib/domain/lead/prefill-rules';
import type { ResultForBrief } from '@/lib/domain/lead/result-for-brief';
import type { Contribution } from '@/lib/domain/model/result';
import { verdicts } from '@/lib/domain/model/verdict-ids';

const today = '2026-11-22';

function documentOf(
  answers: AnswersDocument['answers'],
  components?: AnswersDocument['components'],
): AnswersDocument {
  return { bank: 'v1', answers, ...(components && { components }) };
}

function resultOf(change: Partial<ResultForBrief>): ResultForBrief {
  return { verdict: 'rust', lean: 'rust', contributions: [], gates: [], components: [], ...change };
}

function contribution(question: Contribution['question'], value: number): Contribution {
  return {
    question,
    criterion: 'latency',
    answer: 'x',
    value,
    weight: 0.1,
    grade: null,
    claims: [],
  };
}

describe('filling in a brief from an assessment (N10)', () => {
  test('a verdict decides the language, with the answers that weigh most on its side', () => {
    const contributions = [
      contribution('latency-heap', 0.2),
      contribution('hiring', -0.3),
      contribution('memory', 0.1),
      contribution('exposure', 0.05),
      contribution('compute', 0.02),
    ];
    const { brief, origins } = prefillBrief(documentOf({}), resultOf({ contributions }), today);
    expect(brief.language).toBe('rust');
    expect(origins.language).toEqual({ from: 'answer', questions: ['latency-heap', 'memory', 'exposure'] });
  });

  test('a gate that rules the other language out is named first', () => {
    const gate = (question: 'host' | 'memory', excludes: 'go' | 'rust') =>
      ({ question, excludes, state: 'true' }) as ResultForBrief['gates'][number];
    const result = resultOf({
      contributions: [contribution('latency-heap', 0.2)],
      gates: [gate('host', 'rust'), gate('memory', 'go')],
    });
    const { origins } = prefillBrief(documentOf({}), result);
    expect(origins.language.questions).toEqual(['memory', 'latency-heap']);
  });

  test('a skill asked for by two answers keeps the higher level and names both', () => {
    const answers = { juniors: 'many', 'learning-budget': 'months-with-mentor' };
    const { brief, requirementOrigins } = prefillBrief(documentOf(answers), resultOf({}));
    expect(brief.requirements).toEqual([{ skill: 'mentoring', level: 3, importance: 'should' }]);
    expect(requirementOrigins.mentoring).toEqual(['juniors', 'learning-budget']);
  });

  test('with "either", both pools are searched', () => {
    expect(prefillBrief(documentOf({}), resultOf({ verdict: 'either' })).brief.language).toBe('either');
  });

  test.each(verdicts.filter((verdict) => !['go', 'rust', 'split', 'either'].includes(verdict)))(
    'with "%s", the code that is there decides, and without any both pools are searched',
    (verdict) => {
      const language = (existing: string) => {
        const { brief, origins } = prefillBrief(
          documentOf({ 'existing-code': existing }),
          resultOf({ verdict }),
        );
        return [brief.language, origins.language.from];
      };
      expect(language('much-go')).toEqual(['go', 'answer']);
      expect(language('some-rust')).toEqual(['rust', 'answer']);
      expect(language('none')).toEqual(['either', 'default']);
    },
  );

  test('a split asks for both, and each part brings the skills of its own language', () => {
    const components = [
      { name: 'api', share: 'large' as const, answers: { workload: 'crud-api' } },
      { name: 'proxy', share: 'small' as const, answers: { workload: 'network-proxy' } },
    ];
    const named = (name: string, language: 'go' | 'rust') =>
      ({ name, language }) as ResultForBrief['components'][number];
    const result = resultOf({ verdict: 'split', components: [named('api', 'go'), named('proxy', 'rust')] });
    const { brief, origins } = prefillBrief(documentOf({ target: 'server' }, components), result);
    expect(brief.language).toBe('both');
    expect(origins.language.questions).toContain('components');
    const skills = brief.requirements.map((requirement) => requirement.skill);
    expect(skills).toEqual(expect.arrayContaining(['go-http', 'tokio', 'postgresql']));
    expect(skills).not.toContain('rust-http');
    expect(skills).not.toContain('go-concurrency');
  });

  test('a microcontroller asks for embedded Rust as a must, and says which answer it is from', () => {
    const { brief, origins, requirementOrigins } = prefillBrief(
      documentOf({ target: 'microcontroller' }),
      resultOf({}),
    );
    expect(brief.requirements.slice(0, 2)).toEqual([
      { skill: 'embedded-rust', level: 3, importance: 'must' },
      { skill: 'no-std', level: 3, importance: 'must' },
    ]);
    expect(requirementOrigins['no-std']).toEqual(['target']);
    expect(origins.requirements).toEqual({ from: 'answer', questions: ['target'] });
  });

  test('a control plane on Kubernetes asks for controllers', () => {
    const answers = { target: 'server', host: 'kubernetes-terraform', workload: 'control-plane' };
    const { brief } = prefillBrief(documentOf(answers), resultOf({ verdict: 'go', lean: 'go' }));
    expect(brief.requirements.map((requirement) => requirement.skill)).toEqual(
      expect.arrayContaining(['kubernetes-operators', 'controller-runtime', 'kubernetes']),
    );
  });

  test('dates, months, seats, engagement and level follow from answers and say so', () => {
    const answers = {
      'first-release': '3-6-months',
      hiring: 'one-or-two',
      'life-span': 'over-5-years',
      'rust-experience': 'nobody',
      'learning-budget': 'months-with-mentor',
    };
    const { brief, origins } = prefillBrief(documentOf(answers), resultOf({}), today);
    expect(brief).toMatchObject({
      startOn: '2026-12-20',
      latestStartOn: '2027-01-17',
      seats: 2,
      engagement: 'permanent',
      level: 'lead',
    });
    // A permanent hire has no end; a contract follows the release.
    expect(brief).not.toHaveProperty('durationMonths');
    const contract = { ...answers, hiring: 'specialists' };
    expect(prefillBrief(documentOf(contract), resultOf({}), today).brief).toMatchObject({
      durationMonths: 8,
      engagement: 'contract',
    });
    expect(origins.startOn).toEqual({ from: 'answer', questions: ['first-release'] });
    expect(origins.engagement).toEqual({ from: 'answer', questions: ['hiring', 'life-span'] });
    expect(origins.level).toEqual({ from: 'answer', questions: ['rust-experience', 'learning-budget'] });
  });

  test('without a day there are no dates, and nothing is guessed from "not sure"', () => {
    const unknown = Object.fromEntries(Object.keys(questionOptions).map((question) => [question, 'unknown']));
    const { brief, origins } = prefillBrief(
      documentOf(unknown),
      resultOf({ verdict: 'not-enough-information' }),
    );
    expect(brief.startOn).toBeUndefined();
    expect(brief.requirements).toEqual([]);
    for (const field of briefContentFields) expect(origins[field].from, field).toBe('default');
  });

  test('every option of every question gives a brief the schema accepts, each field with an origin', () => {
    for (const [question, options] of Object.entries(questionOptions)) {
      for (const option of options) {
        const value = question === 'mandate' || question === 'priorities' ? [option] : option;
        for (const verdict of verdicts) {
          const { brief, origins } = prefillBrief(
            documentOf({ [question]: value }),
            resultOf({ verdict }),
            today,
          );
          expect(briefContentSchema.parse(brief)).toEqual(brief);
          expect(Object.keys(origins).sort()).toEqual([...briefContentFields].sort());
          for (const origin of Object.values(origins))
            expect(origin.questions.length > 0).toBe(origin.from === 'answer');
        }
      }
    }
  });

  test('rules speak of options and skills that exist', () => {
    for (const { question, option, skill } of skillRules) {
      expect(questionOptions[question] as readonly string[]).toContain(option);
      expect(skillIds).toContain(skill);
    }
    expect(Object.keys(releasePlans)).toEqual(questionOptions['first-release']);
    for (const option of Object.keys(seatsByHiring)) {
      expect(questionOptions.hiring as readonly string[]).toContain(option);
    }
  });
});

describe('recording edits (N10)', () => {
  const prefilled = prefillBrief(documentOf({ hiring: 'many-fast' }), resultOf({ verdict: 'stay' }), today);

  test('what is sent as it was filled in keeps its origin', () => {
    const origins = submittedOrigins(prefilled, prefilled.brief);
    expect(origins.seats).toEqual({ from: 'answer', questions: ['hiring'], edited: false });
    expect(origins.notes).toEqual({ from: 'default', questions: [], edited: false });
  });

  test('a changed answer is marked as edited, a changed default as typed', () => {
    const origins = submittedOrigins(prefilled, { ...prefilled.brief, seats: 7, notes: 'Hello' });
    expect(origins.seats).toEqual({ from: 'answer', questions: ['hiring'], edited: true });
    expect(origins.notes).toEqual({ from: 'typed', questions: [], edited: false });
  });

  test('emptying a field that was filled in is an edit too', () => {
    const { engagement, ...rest } = prefilled.brief;
    expect(engagement).toBe('contract');
    expect(submittedOrigins(prefilled, rest).engagement).toMatchObject({ from: 'answer', edited: true });
  });

  test('without an assessment everything is a default until somebody types', () => {
    const origins = submittedOrigins(blankBrief(), { ...blankBrief().brief, language: 'go' });
    expect(origins.language.from).toBe('typed');
    expect(origins.seats.from).toBe('default');
  });
});
