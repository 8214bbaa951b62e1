/** The two languages the portal staffs. Each is also a skill with the same id. */
export const languages = ['go', 'rust'] as const;

export type Language = (typeof languages)[number];
