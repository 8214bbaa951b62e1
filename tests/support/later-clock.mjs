// Loaded before a web server that a test starts: its clock is LATER_DAYS days ahead.
const ahead = Number(process.env.LATER_DAYS) * 24 * 60 * 60_000;
const RealDate = Date;

globalThis.Date = class Date extends RealDate {
  // Own properties, because the framework wraps this class again and copies nothing that is inherited.
  static UTC = RealDate.UTC;
  static parse = RealDate.parse;

  constructor(...parts) {
    super(...(parts.length === 0 ? [Date.now()] : parts));
  }

  static now() {
    return RealDate.now() + ahead;
  }
};
