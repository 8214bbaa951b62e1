import type { ReactNode } from 'react';
import { PageHeading } from '@/components/admin/page-heading';
import { DesignSection } from '@/components/design/design-section';
import type { requireStaff } from '@/lib/auth/viewer';
import { getText } from '@/lib/text/catalogue';
import { StaffFrame } from '../staff-frame';
import { DesignTabs, type DesignPageName } from './design-tabs';

/** A chapter: what it is called, what holds for all of it, and its specimens. */
export type DesignChapter = { id: string; title: string; note: string; specimens: ReactNode };

type DesignFrameProps = {
  staff: Awaited<ReturnType<typeof requireStaff>>;
  current: DesignPageName;
  text: { title: string; lead: string };
  chapters: readonly DesignChapter[];
};

/** A page of the design: its chapters with a list of them. */
export function DesignFrame({ staff, current, text, chapters }: DesignFrameProps) {
  const { contents, overlayNote } = getText().design;
  return (
    <StaffFrame staff={staff} current="design">
      <PageHeading title={text.title} lead={text.lead} />
      <DesignTabs current={current} />
      <p className="max-w-measure text-small text-ink-2">{overlayNote}</p>
      <nav aria-label={contents} className="mt-4">
        <ul className="flex flex-wrap gap-x-5 text-small">
          {chapters.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} className="text-link inline-flex min-h-8 items-center">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {chapters.map(({ id, title, note, specimens }) => (
        <DesignSection key={id} id={id} title={title} note={note}>
          {specimens}
        </DesignSection>
      ))}
    </StaffFrame>
  );
}
