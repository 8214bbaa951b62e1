import { ChooseReports } from '@/components/comparing/choose-reports';
import { LinkNotes } from '@/components/comparing/link-notes';
import { PeerTopic } from '@/components/comparing/peer-topic';
import type { TextCatalogue } from '@/lib/text/catalogue';
import { UsualSpecimen } from '../usual-specimen';

/** How reports are compared with one's own earlier ones and with those of others. */
export function ComparingSpecimens({ text }: { text: TextCatalogue }) {
  const { comparing, questions, design } = text;
  const { samples } = design.assessment;
  const { options, title } = questions.questions.workload;
  const line = (key: keyof typeof options, count: string, share: number, isOwn: boolean) => ({
    key,
    label: options[key].label,
    count,
    share,
    isOwn,
  });
  return (
    <>
      <UsualSpecimen file="components/comparing/choose-reports.tsx">
        <ChooseReports
          action="/admin/design/assessment"
          options={[
            { value: 'one', label: samples.system },
            { value: 'two', label: samples.longSystem },
          ]}
          chosen={{ earlier: 'one' }}
          text={comparing.compare.choose}
        />
      </UsualSpecimen>
      <UsualSpecimen file="components/comparing/peer-topic.tsx">
        <PeerTopic
          topic={{
            key: 'sample',
            heading: title,
            own: samples.ownAnswer,
            lines: [line('crud-api', '14/24', 14 / 24, false), line('network-proxy', '10/24', 10 / 24, true)],
          }}
          ownLabel={comparing.peers.ownLine}
        />
      </UsualSpecimen>
      <UsualSpecimen file="components/comparing/link-notes.tsx">
        <LinkNotes
          links={[
            { key: 'one', href: '/admin/design', link: samples.system, note: samples.standing },
            { key: 'two', href: '/admin/design', link: samples.longSystem, note: samples.standing },
          ]}
        />
      </UsualSpecimen>
    </>
  );
}
