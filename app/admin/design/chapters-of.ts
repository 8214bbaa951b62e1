import type { ReactNode } from 'react';
import type { DesignChapter } from './design-frame';

type ChapterText<Name extends string> = {
  sections: Readonly<Record<Name, string>>;
  notes: Readonly<Record<Name, string>>;
};

/** Chapters by name, each with the title and the note that the text has for it. */
export function chaptersOf<Name extends string>(
  specimens: Readonly<Record<Name, ReactNode>>,
  { sections, notes }: ChapterText<Name>,
): DesignChapter[] {
  return (Object.keys(specimens) as Name[]).map((name) => ({
    id: `chapter-${name}`,
    title: sections[name],
    note: notes[name],
    specimens: specimens[name],
  }));
}
