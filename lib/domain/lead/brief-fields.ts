// What the form in the browser needs to know of a brief. It imports nothing: the schema's library would come
// along into the page otherwise.

/** Most requirements, business domains and seats one brief may have, and most characters of notes. */
export const briefLimits = { requirements: 12, domains: 5, seats: 20, notes: 2000 } as const;

/**
 * Names of the form's fields that are not fields of the brief: money is typed as two amounts that share a
 * currency and a unit, and each requirement is a row of three choices.
 */
export const briefFormNames = {
  currency: 'budgetCurrency',
  unit: 'budgetUnit',
  skill: 'requirementSkill',
  level: 'requirementLevel',
  importance: 'requirementImportance',
} as const;
