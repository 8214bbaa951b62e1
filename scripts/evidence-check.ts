import { claims } from '@/lib/domain/evidence/evidence';
import { checkReport } from './evidence/check-report';

/**
 * npm run evidence:check -- [YYYY-MM-DD]   names every claim without a source, with a label that its caution denies,
 * or out of date on the day; without a day, today. Exit code 1 when a claim has no source, contradicts itself or is
 * out of date and not shown so; 2 when the day is no day. What is out of date and shown so is listed, and no error.
 */
const [day = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);
if (/^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day))) {
  const { lines, isSound } = checkReport(claims, day);
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = isSound ? 0 : 1;
} else {
  process.stderr.write(`${day} is no day of the form YYYY-MM-DD\n`);
  process.exitCode = 2;
}
