/** Where the value of a brief's field comes from (N10): from answers, from our default, or typed by a person. */
export const fieldOrigins = ['answer', 'default', 'typed'] as const;

export type FieldOriginKind = (typeof fieldOrigins)[number];
