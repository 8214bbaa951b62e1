'use client';

import { byField } from '@/components/brief/brief-fields';
import { BriefParts, type BriefPartsProps } from '@/components/brief/brief-parts';

/** The form of a brief after an answer of the server, which sends nothing. */
export function BriefSpecimen({ state, ...parts }: BriefPartsProps) {
  return (
    <form action={() => undefined} className="flex max-w-[52rem] flex-col gap-12" noValidate>
      <BriefParts {...parts} state={byField(state)} />
    </form>
  );
}
