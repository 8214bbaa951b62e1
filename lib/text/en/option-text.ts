/** One option: its name, and in one line what choosing it says about the system. */
export type OptionText = { label: string; consequence: string };
