import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { banks } from '@/lib/domain/assessment/banks';
import { validateBank } from '@/lib/domain/assessment/validate-bank';
import { carryingProblems } from '@/lib/domain/evidence/carrying-claims';
import { claims } from '@/lib/domain/evidence/evidence';
import { evidenceVersion } from '@/lib/domain/evidence/version';
import { releaseName } from '@/lib/domain/model/release-name';
import { checksumOf } from '@/lib/integrity/checksum';

/**
 * npm run release   writes today's model of every question bank, and the evidence, as immutable versions, once. A version that was
 * written and differs from today's is refused: raise its number instead. Prints the checksum of each,
 * which a test pins.
 */
const domain = resolve(import.meta.dirname, '../lib/domain');
const releases = [
  ...banks.map((bank) => ({ file: `assessment/releases/${releaseName(bank)}.json`, content: bank })),
  { file: `evidence/releases/${evidenceVersion}.json`, content: { version: evidenceVersion, claims } },
];

const claimIds = claims.map((claim) => claim.id);
const problems = banks.flatMap((bank) =>
  [...validateBank(bank, claimIds), ...carryingProblems(bank, claims)].map(
    (line) => `bank ${bank.version}: ${line}`,
  ),
);
for (const { file, content } of problems.length > 0 ? [] : releases) {
  const path = join(domain, file);
  const checksum = checksumOf(content);
  if (!existsSync(path)) writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);
  else if (checksumOf(JSON.parse(readFileSync(path, 'utf8'))) !== checksum) {
    problems.push(`${file} was released and differs from what stands in the source; give it a new version`);
  }
  process.stdout.write(`${file} ${checksum}\n`);
}
if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n`);
  process.exitCode = 1;
}
