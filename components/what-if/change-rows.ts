import type { Route } from 'next';
import type { WhatIfChange } from '@/lib/domain/assessment/what-if';
import { addQuery, whatIfQuery } from '@/lib/domain/assessment/what-if-query';
import { isolated } from '@/lib/shared/isolated';
import type { whatIfText } from '@/lib/text/en/what-if';
import { filled } from '@/lib/shared/filled';
import type { FieldWords, PanelWords } from './panel-words';

/** A changed answer in words. */
export interface ChangeRow {
  name: string;
  label: string;
  /** What it is now and what it was. */
  sentence: string;
  /** The page without this change. */
  href: Route;
}

/**
 * Changed answers in words.
 * @param path the page without any change
 */
export function changeRows(
  changes: readonly WhatIfChange[],
  panel: PanelWords,
  path: string,
  text: typeof whatIfText,
): ChangeRow[] {
  return changes.map((change) => {
    const { name, part, from, to } = change;
    const groups = part === null ? panel.sections : panel.parts;
    const group = groups.find(({ fields }) => fields.some((field) => field.name === name));
    const field = group?.fields.find((each) => each.name === name);
    const question = field?.label ?? name;
    return {
      name,
      label:
        part === null
          ? question
          : filled(text.changes.partName, { part: isolated(group?.title ?? ''), question }),
      sentence: filled(text.changes.change, {
        to: picksIn(to, field, text),
        from: picksIn(from, field, text),
      }),
      href: addQuery(path, whatIfQuery(changes.filter((each) => each !== change))) as Route,
    };
  });
}

function picksIn(
  picks: readonly string[],
  field: FieldWords | undefined,
  { panel }: typeof whatIfText,
): string {
  const labelOf = (option: string) => field?.options.find(({ value }) => value === option)?.label ?? option;
  return (picks.length > 0 ? picks.map(labelOf) : [panel.asWhole]).map((label) => `“${label}”`).join(', ');
}
