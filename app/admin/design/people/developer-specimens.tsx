import { Specimen } from '@/components/design/specimen';
import { DeveloperFacts, type DeveloperTerms } from '@/components/developer/developer-facts';
import { DeveloperTable, type DeveloperTableRow } from '@/components/developer/developer-table';
import { EvidenceList } from '@/components/developer/evidence-list';
import { SkillTable, type SkillTableRow } from '@/components/developer/skill-table';
import { addDays, type CalendarDay } from '@/lib/domain/developer/calendar-day';
import { evidenceStates } from '@/lib/domain/developer/evidence-state';
import type { TextCatalogue } from '@/lib/text/catalogue';
import { UsualSpecimen } from '../usual-specimen';
import type { DesignText } from './design-text';

const rate = { minorUnits: 9_500, currency: 'EUR', unit: 'hour' } as const;

/** Terms that say everything, and terms that say nothing. */
function sampleTerms(day: CalendarDay): { full: DeveloperTerms; empty: DeveloperTerms } {
  const full: DeveloperTerms = {
    email: 'mina@developer.test',
    status: 'active',
    week: { zone: 'Asia/Kathmandu', days: [1, 2, 3, 4], fromMinute: 22 * 60, toMinute: 6 * 60 },
    availableFrom: new Date(`${day}T00:00:00Z`),
    hoursPerWeek: 32,
    availabilityConfirmedOn: addDays(day, -3),
    rate,
    rateConfirmedOn: addDays(day, -400),
    english: 'c1',
    engagements: ['contract'],
    domains: ['banking'],
    engagementsDone: 3,
    wishes: {
      preferences: {
        languages: ['rust'],
        domains: ['energy'],
        engagements: ['contract'],
        targetRate: { ...rate, minorUnits: 11_000 },
      },
      exclusions: { domains: ['gambling'], onCall: true },
    },
  };
  return {
    full,
    empty: {
      ...full,
      email: null,
      week: null,
      availableFrom: null,
      hoursPerWeek: null,
      availabilityConfirmedOn: null,
      rate: null,
      rateConfirmedOn: null,
      english: null,
      engagements: [],
      domains: [],
      engagementsDone: 0,
    },
  };
}

function sampleRows(day: CalendarDay, { names }: DesignText['samples']): DeveloperTableRow[] {
  const row: DeveloperTableRow = {
    id: 'one',
    publicCode: 'DEMO-01',
    name: names.usual,
    isDemo: true,
    go: { level: 3, state: 'proven' },
    rust: { level: 2, state: 'claimed' },
    rate,
    availableFrom: new Date(`${day}T00:00:00Z`),
    availabilityConfirmedOn: addDays(day, -3),
  };
  return [
    row,
    { ...row, id: 'two', name: names.long, availabilityConfirmedOn: addDays(day, -400) },
    {
      ...row,
      id: 'three',
      name: names.rtl,
      isDemo: false,
      go: { level: 0, state: 'unknown' },
      rust: { level: 0, state: 'missing' },
      rate: null,
      availableFrom: null,
      availabilityConfirmedOn: null,
    },
  ];
}

/** Developers as staff see them: in a list, their skills, what proves them, and their terms. */
export function DeveloperSpecimens({ text, day }: { text: TextCatalogue; day: CalendarDay }) {
  const { admin, people, design } = text;
  const { samples } = design.people;
  const terms = sampleTerms(day);
  const seen = new Date(`${day}T00:00:00Z`);
  const skills: SkillTableRow[] = evidenceStates.map((state, at) => ({
    skillId: state,
    name: people.evidenceStates[state],
    level: at === 0 ? 4 : 2,
    state,
    years: at === 0 ? 6 : null,
    lastUsedOn: at === 0 ? seen : null,
    confirmedOn: at === 0 ? addDays(day, -30) : null,
  }));
  const item = {
    id: 'one',
    skill: 'Rust',
    kind: 'work-sample',
    score: 4,
    summary: samples.evidence,
    seenBy: samples.names.usual,
    seenOn: seen,
    expiresOn: new Date(`${addDays(day, 365)}T00:00:00Z`),
  };
  return (
    <>
      <UsualSpecimen file="components/developer/developer-table.tsx">
        <DeveloperTable rows={sampleRows(day, samples)} today={day} text={admin} people={people} />
      </UsualSpecimen>
      <UsualSpecimen file="components/developer/skill-table.tsx">
        <SkillTable rows={skills} today={day} text={admin.developers} people={people} />
      </UsualSpecimen>
      <UsualSpecimen file="components/developer/skill-table.tsx" state={design.states.empty}>
        <SkillTable rows={[]} today={day} text={admin.developers} people={people} />
      </UsualSpecimen>
      <Specimen
        file="components/developer/evidence-list.tsx"
        text={design}
        draw={() =>
          [
            {
              state: design.states.usual,
              items: [
                item,
                { ...item, id: 'two', score: null, expiresOn: new Date(`${addDays(day, -1)}T00:00:00Z`) },
              ],
            },
            { state: design.states.empty, items: [] },
          ].map(({ state, items }) => ({
            state,
            part: <EvidenceList items={items} today={day} text={admin.developers} />,
          }))
        }
      />
      <Specimen
        file="components/developer/developer-facts.tsx"
        text={design}
        draw={() =>
          [
            { state: design.states.usual, shown: terms.full },
            { state: design.people.states.nothingSaid, shown: terms.empty },
          ].map(({ state, shown }) => ({
            state,
            part: <DeveloperFacts terms={shown} today={day} text={admin.developers} people={people} />,
          }))
        }
      />
    </>
  );
}
