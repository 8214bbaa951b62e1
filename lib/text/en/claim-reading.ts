import type { ReadingKind } from '@/lib/domain/evidence/claim';

/** How the source of a claim was read: as a sentence, and as a note beside a source. */
export const claimReadingText = {
  sentences: {
    page: 'Read at its source on {date}.',
    dataset: 'Taken from the data of its source on {date}.',
    copy: 'Read in a copy of its source on {date}.',
    'second-hand': 'Not checked at its source. Read in the words of others on {date}.',
    'not-read': 'Not checked: nobody has read it at its source yet.',
  } satisfies Record<ReadingKind, string>,
  notes: {
    page: 'read {date}',
    dataset: 'taken from its data {date}',
    copy: 'read in a copy {date}',
    'second-hand': 'not checked at its source, read second hand {date}',
    'not-read': 'not checked yet at its source',
  } satisfies Record<ReadingKind, string>,
  at: 'What was read: {at}.',
  asOf: 'It says how things stood in {date}.',
  boundTo: 'It is about {language} {release}.',
  languages: { go: 'Go', rust: 'Rust' },
};
