'use client';

import { useEffect, useEffectEvent, useState, type MouseEvent } from 'react';
import { Button } from '@/components/ui/button';
import { rowCount, withRowAdded, withRowRemoved, type TypedFields } from '@/lib/domain/assessment/part-rows';
import { formValues } from '@/lib/shared/form-data';
import type { FormValues } from '@/lib/shared/form-state';
import { ChoiceField } from './choice-field';
import { PartRow } from './part-row';
import type { PartsWords, QuestionWords } from './step-words';

type PartsFieldProps = {
  words: QuestionWords;
  parts: PartsWords;
  values: FormValues;
  errors: Readonly<Record<string, string>>;
  keys: boolean;
  /** Called after a row was added or removed. */
  onChanged: () => void;
};

/**
 * One system, or up to six parts with what differs. The rows show while "parts" is chosen, by style alone; adding
 * and removing a row posts the form where no scripts run.
 */
export function PartsField({ words, parts, values, errors, keys, onChanged }: PartsFieldProps) {
  const [draft, setDraft] = useState<{ typed: TypedFields; version: number; focus: string | null }>({
    typed: values,
    version: 0,
    focus: null,
  });
  const changed = useEffectEvent(onChanged);
  const count = rowCount(draft.typed);

  useEffect(() => {
    if (draft.focus === null) return;
    document.getElementById(draft.focus)?.focus();
    changed();
  }, [draft]);

  function reshape(
    event: MouseEvent<HTMLButtonElement>,
    change: (typed: TypedFields) => TypedFields,
    focus: string,
  ) {
    event.preventDefault();
    const form = event.currentTarget.form;
    const typed = form ? formValues(new FormData(form)) : null;
    if (typed) setDraft(({ version }) => ({ typed: change(typed), version: version + 1, focus }));
  }

  return (
    <div className="group/parts">
      <ChoiceField type="radio" name="parts" words={words} values={values} error={errors.parts} keys={keys} />
      <div className="hidden group-has-[[value=listed]:checked]/parts:block">
        <input type="hidden" name="rows" value={count} />
        {parts.rows.slice(0, count).map((row, index) => (
          <PartRow
            key={`${draft.version}-${row.legend}`}
            row={index}
            words={parts}
            typed={draft.typed}
            error={errors[`name-${index}`]}
            onRemove={
              count > 1
                ? (event) => reshape(event, (typed) => withRowRemoved(typed, index), 'add-part')
                : undefined
            }
          />
        ))}
        {count < parts.rows.length ? (
          <div className="mt-8 border-t border-line pt-6">
            <Button
              type="submit"
              variant="secondary"
              id="add-part"
              name="add"
              value="yes"
              onClick={(event) => reshape(event, withRowAdded, `field-name-${count}`)}
            >
              {parts.add}
            </Button>
          </div>
        ) : null}
      </div>
    </div>
  );
}
