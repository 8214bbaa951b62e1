import { maximumComponents, maximumPriorities } from '@/lib/domain/assessment/questions';
import { sampleCases } from '@/lib/domain/assessment/sample-cases';
import { challengeLimits } from '@/lib/domain/challenge/challenge';
import { clockOf, workingDaysSince } from '@/lib/domain/challenge/working-days';
import { chooseItems } from '@/lib/domain/comparison/choose-items';
import { dimensionIds } from '@/lib/domain/evidence/claim';
import { briefLimits } from '@/lib/domain/lead/brief-fields';
import { smallestCount } from '@/lib/domain/peers/peer-step';

const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const grouped = (count: number) => new Intl.NumberFormat('en').format(count);

const monday = '2026-11-23';
const decisionDays = words[workingDaysSince(monday, clockOf(monday, monday).due)];
const group = words[smallestCount];

/**
 * The numbers that entries of the catalogue may hold, each with the reason. Where a constant of ours decides,
 * the number is taken from it, so the text cannot fall behind. None says anything about Go, Rust, a cost, a
 * published case, or what the method makes of an answer.
 */
export const allowedNumbers: readonly { why: string; at: Record<string, string> }[] = [
  {
    why: 'a limit of ours, from the constant that the code applies',
    at: {
      'assessment.ranking.full': words[maximumPriorities]!,
      'brief.fields.seats.help': `1 ${briefLimits.seats}`,
      'brief.fields.domains.help': `${briefLimits.domains}`,
      'brief.fields.notes.help': grouped(briefLimits.notes),
      'brief.problems.seats.number': `1 ${briefLimits.seats}`,
      'brief.problems.requirements.too-long': `${briefLimits.requirements}`,
      'brief.problems.domains.too-long': `${briefLimits.domains}`,
      'challenge.problems.body.too-long': grouped(challengeLimits.body),
      'challenge.problems.reason.too-long': grouped(challengeLimits.reason),
      'challenge.status.steps.decide': decisionDays!,
      'challenge.queue.lead': decisionDays!,
      'comparing.onward.peers.note': group!,
      'comparing.peers.how.body.0': `${group} ${group} ${words[smallestCount - 1]}`,
      'comparing.peers.none.title': group!,
      'comparing.peers.none.body': `${group} ${group}`,
      'comparison.lead': words[dimensionIds.length]!,
      'errors.fields.too-many-picks': words[maximumPriorities]!,
      'questions.questions.components.help': words[maximumComponents]!,
      'questions.questions.priorities.help': words[maximumPriorities]!,
    },
  },
  {
    why: 'another limit or rule of ours, which the form or the page names and the code keeps',
    at: {
      'admin.developers.skillsLead': 'half two',
      'brief.fields.workFrom.help': 'quarter',
      'brief.problems.hoursPerWeek.number': '1 60',
      'brief.problems.durationMonths.number': '1 60',
      'comparing.compare.answers.rounding': '0.1',
      'comparison.own.tiny': '1%',
      'lead.matches.explain.body': 'two 0 100',
      'lead.matches.related': 'half',
      'legal.accessibility.sections.1.paragraphs.0': '320 twice',
      'method.example.rounding': 'four',
      'record.baselines.rules.performance-means-rust.about': '10 hundreds',
      'report.rerun.answers.note': '0.05',
      'report.sensitivity.weights.none': 'twenty',
    },
  },
  {
    why: 'a count of what the page, the form or the sentence itself holds',
    at: {
      'admin.developers.score': '4',
      'assessment.keys.on': '0',
      'brief.fields.requirements.help': 'two',
      'brief.lead': 'four',
      'comparing.compare.sameReport.body': 'two',
      'comparison.choose.lead': words[chooseItems.filter(({ language }) => language === 'go').length]!,
      'errors.fields.same-name': 'two',
      'errors.fields.twice': 'twice',
      'method.fairness.blind.body': 'a third',
      'method.outcomes.items.either.when': 'three',
      'method.outcomes.items.stay.when': 'two',
      'record.baselines.rules.article-checklists.about':
        words[chooseItems.filter(({ language }) => language === 'rust').length]!,
      'record.coding.body': 'two',
      'record.coding.caption': 'two',
      'report.neitherFits.body': 'a third',
      'report.parts.notRecommended': 'two',
      'report.rerun.keep.note': 'twice',
    },
  },
  {
    why: 'an example of what to type, or a version of a text',
    at: {
      'brief.consent.version': '1',
      'brief.problems.budgetCeiling.number': '650 92.50 85',
      'brief.problems.workFrom.number': 'quarter 09 00 09 15',
      'brief.problems.workTo.number': 'quarter 17 00 17 15',
      'challenge.form.body.help': 'two three',
      'cost.form.fields.payload.help': '2',
      'cost.form.fields.price.help': '0.04',
      'cost.form.problems.not-a-number': '2500 0.04',
      'errors.fields.date': '2027 03 01',
    },
  },
  {
    why: 'where a scale begins and ends, or a number that a definition contains',
    at: {
      'cost.moves.caution': 'twice half',
      'cost.moves.share': '100',
      'cost.target.p99': 'half doubles',
      'method.fairness.random.body': 'half',
      'method.fairness.random.half': 'half',
      'method.example.recipe.3': '0',
      'method.formula.lead': '1 1',
      'method.formula.symbols.a.meaning': '1',
      'method.formula.symbols.d.meaning': '0',
      'method.formula.symbols.d.now': '1 1',
      'method.formula.symbols.delta.meaning': 'half',
      'method.formula.symbols.h.meaning': 'half',
      'method.formula.symbols.m.meaning': '1',
      'method.formula.symbols.zu.meaning': '1 1',
      'method.questions.page.grades': '0 1',
      'method.support.items.moving': '0',
      'playground.form.valuesHelp': '1 1',
      'playground.form.weightsHelp': '2 1 0',
      'playground.verdict.rows.range': 'eight ten',
      'plumbLine.description': 'eight ten',
      'plumbLine.descriptionApart': 'eight ten',
      'plumbLine.rows.high': '90',
      'plumbLine.rows.low': '10',
      'record.baselines.significant': '0.05 0.05',
      'record.baselines.ties': 'half half',
      'record.calibration.body': '78 78',
      'record.coding.agreement': 'twice 1 0 0.7',
      'record.coding.translated': 'two two 1',
      'record.figures.brier': '0 0.25',
      'record.measures.about.brier': '0.25 half',
      'record.measures.about.logLoss': '0.693 half',
      'record.measures.about.mcc': '1 0',
      'record.reliability.lead': '70 70',
      'report.rerun.figures.rows.range': 'eight ten',
      'report.sensitivity.evidence.note': '100 100',
      'site.home.examples.note': 'eight ten',
      'whatIf.verdict.rows.range': 'eight ten',
    },
  },
  {
    why: 'the question asks by these bounds, and the bank’s option ids and gates mean them',
    at: {
      'questions.earlier.v1.compute.hundreds-of-cores.label': 'hundreds',
      'questions.earlier.v1.compute.medium.label': 'dozens',
      'questions.earlier.v1.compute.thousands-or-battery.label': 'thousands',
      'questions.earlier.v1.latency-heap.moderate.label': '10 100',
      'questions.earlier.v1.latency-heap.tight-large-heap.label': '1 10',
      'questions.earlier.v1.latency-heap.tight-small-heap.label': '1 10',
      'questions.questions.compute.options.hundreds-of-cores.label': '100 999',
      'questions.questions.compute.options.medium.label': '12 99',
      'questions.questions.compute.options.small.label': '12',
      'questions.questions.compute.options.thousands-or-battery.label': '1,000',
      'questions.questions.first-release.options.3-6-months.label': '3 6 six',
      'questions.questions.hiring.options.one-or-two.label': 'two',
      'questions.questions.latency-heap.help': 'hundred',
      'questions.questions.latency-heap.options.moderate.label': '10 100',
      'questions.questions.latency-heap.options.relaxed.label': '100',
      'questions.questions.latency-heap.options.sub-millisecond.label': '1',
      'questions.questions.latency-heap.options.tight-large-heap.label': '1 10',
      'questions.questions.latency-heap.options.tight-small-heap.label': '1 10',
      'questions.questions.memory.options.free.label': '512',
      'report.gates.items.go-not-in-time.why': 'six',
      'report.gates.items.go-not-in-time.whyOpen': 'six',
      'report.gates.items.rust-not-in-time.why': 'six',
      'report.gates.items.rust-not-in-time.whyOpen': 'six',
      'reportAnswers.compute.answers.hundreds-of-cores.label': 'hundreds',
      'reportAnswers.compute.answers.thousands-or-battery.label': 'thousands',
      'reportAnswers.compute.answers.thousands-or-battery.why': 'percent',
      'reportAnswers.hiring.answers.one-or-two.label': 'two',
      'reportAnswers.latency-heap.answers.moderate.label': '10 100',
      'reportAnswers.latency-heap.answers.relaxed.label': '100',
      'reportAnswers.latency-heap.answers.sub-millisecond.label': '1',
      'reportAnswers.latency-heap.answers.tight-large-heap.label': '10',
      'reportAnswers.latency-heap.answers.tight-small-heap.label': '10',
    },
  },
  {
    why: 'an invented example says its own answers, which are in sample-cases.ts',
    at: {
      'site.home.examples.abouts.payment-api': boundsOf(sampleCases['payment-api'].answers['first-release']),
      'site.home.examples.abouts.edge-proxy': 'hundreds 1 10',
    },
  },
  {
    why: 'what people say, repeated in order to be corrected by the claims below it',
    at: {
      'comparison.misreadings.items.collector-pauses.statement': 'hundreds',
      'comparison.misreadings.items.go-second-most-admired.statement': '2025',
      'comparison.misreadings.items.half-of-companies-run-rust.statement': 'half',
      'comparison.misreadings.items.rust-twice-as-productive.statement': 'twice',
    },
  },
  {
    why: 'advice of ours on how long or how many; it says nothing that could be measured',
    at: {
      'plan.heading': '90',
      'plan.phases.30': '1 30',
      'plan.phases.60': '31 60',
      'plan.phases.90': '61 90',
      'plan.risks.against.change-and-life-span.go.mitigation': 'twice',
      'plan.risks.against.change-and-life-span.rust.sign': 'ten',
      'plan.risks.against.ecosystem.go.mitigation': 'two',
      'plan.risks.against.ecosystem.rust.mitigation': 'two',
      'plan.risks.against.hiring.rust.sign': 'four',
      'plan.risks.against.latency.go.sign': 'hundred',
      'plan.risks.against.learning.rust.sign': 'eight',
      'plan.risks.against.skill.rust.mitigation': 'two',
      'plan.risks.against.target.rust.sign': 'two',
      'plan.risks.against.time-to-release.rust.sign': 'a third',
      'plan.risks.others.measuring-drags.mitigation': 'ten',
      'plan.risks.others.measuring-drags.sign': 'a third',
      'plan.risks.others.need-grows.mitigation': 'quarter',
      'plan.risks.others.need-grows.sign': 'twice',
      'plan.risks.others.two-languages.mitigation': 'two',
      'plan.steps.choose-by-date.title': 'two',
      'plan.steps.choose-by-hiring.body': 'two',
      'plan.steps.choose-by-team.body': 'two',
      'plan.steps.measure.body': 'ten',
      'plan.steps.measure.title': 'ten',
      'plan.steps.teach-on.body': 'two',
      'plan.steps.train-two.body': 'two',
      'plan.steps.train-two.title': 'two',
    },
  },
  {
    why: 'computed in numbers-in-text.test.ts from the length of the questions',
    at: { 'site.home.effort': '7' },
  },
];

/** The bounds that an answer's id names: "6-12-weeks" gives "6 12". */
function boundsOf(answer: unknown): string {
  return (String(answer).match(/\d+/g) ?? []).join(' ');
}
