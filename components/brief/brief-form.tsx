'use client';

import { useMemo, type InputEvent } from 'react';
import { useSafeFormAction } from '@/components/ui/use-safe-form-action';
import { useScripted } from '@/components/ui/use-scripted';
import { formValues } from '@/lib/shared/form-data';
import type { FormAction } from '@/lib/shared/form-state';
import { useBriefDraft } from './brief-draft';
import { byField } from './brief-fields';
import { BriefParts, type BriefPartsProps } from './brief-parts';
import { DraftNote } from './draft-note';

type Props = Omit<BriefPartsProps, 'state'> & { action: FormAction; connectionLost: string };

/** The request for people. Whatever goes wrong, what was typed stays, on this device also when the page is gone. */
export function BriefForm({ action, connectionLost, ...parts }: Props) {
  const { draft, keep, forget } = useBriefDraft(parts.reportId);
  const [answer, send] = useSafeFormAction(action, connectionLost, forget);
  const state = useMemo(() => byField(answer), [answer]);
  const scripted = useScripted();
  const onInput = ({ currentTarget }: InputEvent<HTMLFormElement>) => {
    const values = formValues(new FormData(currentTarget));
    if (values) keep(values);
  };
  return (
    <form action={send} onInput={onInput} className="flex flex-col gap-12" noValidate>
      {scripted ? (
        <DraftNote savedAt={draft?.savedAt ?? null} onStartOver={forget} text={parts.text.draft} />
      ) : null}
      <BriefParts {...parts} initial={draft?.values ?? parts.initial} state={state} />
    </form>
  );
}
