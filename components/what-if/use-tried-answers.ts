import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { changedFields, type WhatIfFields, type WhatIfSystem } from '@/lib/domain/assessment/what-if';
import { readWhatIf, whatIfQuery } from '@/lib/domain/assessment/what-if-query';
import { entriesOf, keepAlone, writeField } from './form-fields';

type TriedAnswersOptions = {
  form: RefObject<HTMLFormElement | null>;
  saved: WhatIfFields;
  start: WhatIfFields;
  system: WhatIfSystem;
  path: string;
  /** Shows the verdict of these answers. */
  show: (fields: WhatIfFields) => void;
};

type TriedAnswers = {
  fields: WhatIfFields;
  /** Something was changed here, so that the verdict is news. */
  isTouched: boolean;
  /** Takes over what the form holds after one of its controls has changed. */
  take: (control: EventTarget) => void;
  /** Puts a field back to what is saved, or all of them. */
  putBack: (name: string | null) => void;
};

/** The answers that are being tried: in the form, in the address, and nowhere else. */
export function useTriedAnswers(options: TriedAnswersOptions): TriedAnswers {
  const { form, saved, start, system, path, show } = options;
  const [fields, setFields] = useState(start);
  const [isTouched, setTouched] = useState(false);

  function apply(next: WhatIfFields) {
    const query = whatIfQuery(changedFields(saved, next, system));
    setFields(next);
    setTouched(true);
    show(next);
    window.history.replaceState(null, '', query ? `${path}?${query}` : path);
  }

  function write(next: WhatIfFields) {
    const drawn = form.current;
    if (!drawn) return;
    for (const { name, to } of changedFields(fields, next, system)) writeField(drawn, name, to);
    apply(next);
  }

  // What was changed before the scripts ran counts; else the address does, which going back may have brought here.
  const arrive = useEffectEvent(() => {
    if (!form.current) return;
    const typed = readWhatIf(saved, system, entriesOf(form.current)).fields;
    if (changedFields(start, typed, system).length > 0) return apply(typed);
    const asked = readWhatIf(saved, system, new URLSearchParams(window.location.search)).fields;
    if (changedFields(start, asked, system).length > 0) write(asked);
  });
  useEffect(() => {
    const frame = requestAnimationFrame(() => arrive());
    return () => cancelAnimationFrame(frame);
  }, []);

  return {
    fields,
    isTouched,
    take: (control) => {
      if (!form.current) return;
      keepAlone(form.current, control);
      apply(readWhatIf(saved, system, entriesOf(form.current)).fields);
    },
    putBack: (name) => {
      write(name === null ? saved : { ...fields, [name]: saved[name] ?? [] });
      // The link that was pressed is gone, or leads elsewhere now.
      document.getElementById('changes')?.focus();
    },
  };
}
