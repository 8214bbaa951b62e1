import { whatIfFields, type WhatIfChange, type WhatIfFields, type WhatIfSystem } from './what-if';
import { picksFor } from './what-if-picks';

/** What an address, or the form, asks for. */
export interface ReadWhatIf {
  fields: WhatIfFields;
  /** What was asked for and cannot be, as it was written: at most {@link mostIgnored}, each cut to a length. */
  ignored: string[];
}

const mostIgnored = 8;
const longestIgnored = 60;

/**
 * Lays what an address or the form says over the saved answers. A field that is not mentioned stays as saved;
 * an empty value takes the answer away. Fields and options that do not exist are left out and listed.
 * @param entries name and value, a name once for each of its picks; other names than `q.…` and `p.…` are not ours
 */
export function readWhatIf(
  saved: WhatIfFields,
  system: WhatIfSystem,
  entries: Iterable<readonly [string, string]>,
): ReadWhatIf {
  const fieldByName = new Map(whatIfFields(system).map((field) => [field.name, field]));
  const sent = new Map<string, string[]>();
  for (const [name, value] of entries) {
    if (/^[qp]\./u.test(name)) sent.set(name, [...(sent.get(name) ?? []), value]);
  }
  const fields = { ...saved };
  const ignored: string[] = [];
  for (const [name, values] of sent) {
    const field = fieldByName.get(name);
    if (!field) {
      ignored.push(name);
      continue;
    }
    const picks = picksFor(system.bank, field, values);
    const lost = values.filter((value) => value !== '' && !picks.includes(value));
    ignored.push(...lost.map((value) => `${name}=${value}`));
    const isAllLost = lost.length > 0 && !values.some((value) => picks.includes(value));
    if (!isAllLost) fields[name] = picks;
  }
  return { fields, ignored: ignored.slice(0, mostIgnored).map((each) => each.slice(0, longestIgnored)) };
}

/** Changes as the query of an address that {@link readWhatIf} reads back; empty without any. */
export function whatIfQuery(changes: readonly WhatIfChange[]): string {
  return new URLSearchParams(
    changes.flatMap(({ name, to }) => (to.length > 0 ? to : ['']).map((option) => [name, option])),
  ).toString();
}
