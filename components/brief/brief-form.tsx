'use client';

import { useMemo } from 'react';
import { useSafeFormAction } from '@/components/ui/use-safe-form-action';
import type { FormAction } from '@/lib/shared/form-state';
import { byField } from './brief-fields';
import { BriefParts, type BriefPartsProps } from './brief-parts';

type Props = Omit<BriefPartsProps, 'state'> & { action: FormAction; connectionLost: string };

/** The request for people. Whatever goes wrong, what was typed stays. */
export function BriefForm({ action, connectionLost, ...parts }: Props) {
  const [answer, send] = useSafeFormAction(action, connectionLost);
  const state = useMemo(() => byField(answer), [answer]);
  return (
    <form action={send} className="flex flex-col gap-12" noValidate>
      <BriefParts {...parts} state={state} />
    </form>
  );
}
