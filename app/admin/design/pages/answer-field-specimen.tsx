'use client';

import { useState, type ComponentProps } from 'react';
import { AnswerField } from '@/components/assessment/answer-field';
import { KeyNote } from '@/components/assessment/key-note';

type AnswerFieldSpecimenProps = Omit<ComponentProps<typeof AnswerField>, 'keys' | 'onChanged'> & {
  keyText: ComponentProps<typeof KeyNote>['text'];
};

/** A question that can be answered and saves nothing, with the number keys drawn or not. */
export function AnswerFieldSpecimen({ keyText, ...field }: AnswerFieldSpecimenProps) {
  const [keys, setKeys] = useState(true);
  return (
    <form className="max-w-reading">
      <AnswerField {...field} keys={keys} onChanged={() => undefined} />
      <KeyNote on={keys} onToggle={() => setKeys(!keys)} text={keyText} />
    </form>
  );
}
