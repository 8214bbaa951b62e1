/** Who runs this installation, as pages show it. Empty strings mean "not filled in", and pages say so. */
export type Brand = {
  name: string;
  /** One line under the name, where there is room. */
  tagline: string;
  operator: {
    /** Registered name of the consultancy. */
    legalName: string;
    /** Postal address, one entry per line. */
    address: readonly string[];
    /** Where a person answers: general, and for questions about data. */
    email: string;
    privacyEmail: string;
    /** Register and number, tax number, responsible person: whatever the operator's country asks for. */
    particulars: readonly string[];
  };
};

/** What an installation shows until its operator configures it. */
export const defaultBrand: Brand = {
  name: 'Plumbline',
  tagline: 'Go or Rust for your backend: decided with evidence, staffed with the right people.',
  operator: { legalName: '', address: [], email: '', privacyEmail: '', particulars: [] },
};
