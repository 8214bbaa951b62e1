import type { Metadata } from 'next';
import { requireStaff } from '@/lib/auth/viewer';
import { getText } from '@/lib/text/catalogue';
import { chaptersOf } from '../chapters-of';
import { DesignFrame } from '../design-frame';
import { PlaygroundSpecimen, twoRefused } from '../playground-specimen';
import { UsualSpecimen } from '../usual-specimen';
import { MethodSpecimens } from './method-specimens';
import { QuestionSpecimens } from './question-specimens';

export const metadata: Metadata = { title: getText().design.method.title };

/** What the pages on the method are made of. */
export default async function DesignMethodPage() {
  const staff = await requireStaff('account:own');
  const text = getText();
  const specimens = {
    method: <MethodSpecimens text={text} />,
    questions: <QuestionSpecimens text={text} />,
    playground: (
      <UsualSpecimen file="components/playground/playground.tsx" state={text.design.method.states.custom}>
        <PlaygroundSpecimen typed={twoRefused} text={text} />
      </UsualSpecimen>
    ),
  };
  return (
    <DesignFrame
      staff={staff}
      current="method"
      text={text.design.method}
      chapters={chaptersOf(specimens, text.design.method)}
    />
  );
}
