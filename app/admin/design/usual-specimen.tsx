import type { ReactNode } from 'react';
import { Specimen } from '@/components/design/specimen';
import { getText } from '@/lib/text/catalogue';

type UsualSpecimenProps = {
  /** The file of the part, from the root of the repository. */
  file: string;
  /** The name of the state; "usual" if not given. */
  state?: string;
  children: ReactNode;
};

/** A part that stands on the page once, in one state: a whole table, form or section. */
export function UsualSpecimen({ file, state, children }: UsualSpecimenProps) {
  const { design } = getText();
  return (
    <Specimen
      file={file}
      text={design}
      layout="once"
      draw={() => [{ state: state ?? design.states.usual, part: children }]}
    />
  );
}
