import type { BoundTo } from './claim';
import { addMonths } from './months';

/** Go comes out every six months, in February and August; 1.27 came in August 2026. */
const knownGo = { minor: 27, month: '2026-08' };
const monthsBetweenGo = 6;

/** Rust comes out every six weeks; 1.98 came on 20 August 2026. */
const knownRust = { minor: 98, day: '2026-08-20' };
const daysBetweenRust = 42;
/** Six weeks are too short to read everything again, so a fact about one release of Rust stands for half a year. */
const monthsOfRust = 6;
const dayInMs = 86_400_000;

/**
 * The first day on which a fact about one release of a language is out of date, YYYY-MM-DD: the first day of the
 * month of the next release of Go, or half a year after the release of Rust.
 * @throws when the release is not of the form 1.x
 */
export function replacedOn({ language, release }: BoundTo): string {
  const minor = /^1\.(\d+)$/.exec(release)?.[1];
  if (minor === undefined) throw new Error(`${language} ${release} is no release.`);
  if (language === 'go') {
    return addMonths(knownGo.month, (Number(minor) - knownGo.minor + 1) * monthsBetweenGo);
  }
  const days = (Number(minor) - knownRust.minor) * daysBetweenRust;
  const released = new Date(Date.parse(knownRust.day) + days * dayInMs).toISOString().slice(0, 10);
  return addMonths(released, monthsOfRust);
}
