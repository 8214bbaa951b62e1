import { DataTable, type Column } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import type { EvidenceState } from '@/lib/domain/developer/evidence-state';
import { numberFormat } from '@/lib/shared/format-number';
import { formatShortDate } from '@/lib/shared/format-short';
import { message } from '@/lib/shared/message';
import type { adminText } from '@/lib/text/en/admin';
import type { peopleText } from '@/lib/text/en/people';
import { EvidenceMark } from './evidence-mark';
import { FreshnessMark } from './freshness-mark';

const yearsNumber = numberFormat({ maximumFractionDigits: 1 });

/** One skill of one developer. */
export type SkillTableRow = {
  skillId: string;
  name: string;
  level: 0 | 1 | 2 | 3 | 4;
  state: EvidenceState;
  years: number | null;
  lastUsedOn: Date | null;
  confirmedOn: string | null;
};

type SkillTableProps = {
  rows: readonly SkillTableRow[];
  today: string;
  text: typeof adminText.developers;
  people: typeof peopleText;
};

/** Skills, the strongest first, with what is known about each and since when. */
export function SkillTable({ rows, today, text, people }: SkillTableProps) {
  if (rows.length === 0) return <EmptyState title={text.noSkillsTitle}>{text.noSkills}</EmptyState>;
  const names = text.skillColumns;
  const columns: Column<SkillTableRow>[] = [
    { key: 'skill', header: names.skill, rowHeader: true, cell: (skill) => skill.name },
    {
      key: 'state',
      header: names.state,
      cell: (skill) => <EvidenceMark state={skill.state} people={people} />,
    },
    {
      key: 'level',
      header: names.level,
      cell: (skill) =>
        skill.state === 'unknown' || skill.state === 'missing'
          ? quiet(text.notSaid)
          : `${message(people.level, { level: skill.level })}: ${people.skillLevels[skill.level]}`,
    },
    {
      key: 'years',
      header: names.years,
      align: 'end',
      cell: (skill) => (skill.years === null ? quiet(text.notSaid) : yearsNumber(skill.years)),
    },
    {
      key: 'used',
      header: names.lastUsed,
      cell: (skill) => (skill.lastUsedOn ? formatShortDate(skill.lastUsedOn) : quiet(text.notSaid)),
    },
    {
      key: 'confirmed',
      header: names.confirmed,
      cell: (skill) => (
        <FreshnessMark
          kind={skill.state === 'proven' ? 'proof' : 'use'}
          confirmedOn={skill.confirmedOn}
          today={today}
          text={text}
        />
      ),
    },
  ];
  return (
    <DataTable
      dense
      caption={text.skillsCaption}
      columns={columns}
      rows={rows}
      rowKey={(skill) => skill.skillId}
    />
  );
}

function quiet(words: string) {
  return <span className="text-ink-3">{words}</span>;
}
