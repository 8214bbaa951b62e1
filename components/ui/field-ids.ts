export type FieldIds = { input: string; help: string; error: string };

/** Ids that follow from the field's name, so that an error summary can link to a field without asking it. */
export function fieldIds(name: string, id?: string): FieldIds {
  const input = id ?? `field-${name}`;
  return { input, help: `${input}-help`, error: `${input}-error` };
}

/** The value of aria-describedby for a field: its help, then its error, or nothing. */
export function describedBy(ids: FieldIds, help: unknown, error: unknown): string | undefined {
  const parts = [help ? ids.help : '', error ? ids.error : ''].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : undefined;
}
