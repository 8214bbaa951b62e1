import { readJson } from './json-input';
import { parseAnswersDocument } from '@/lib/domain/assessment/answers';
import { relevantAnswers } from '@/lib/domain/assessment/flow';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import { checksumOf } from '@/lib/integrity/checksum';

/**
 * npm run -s assess -- FILE   judges an answers document and prints the result as JSON.
 * "-" reads standard input. Problems go to standard error, a line each, with exit code 2 and no result.
 */
const input = await readJson(process.argv.slice(2), {
  usage: 'npm run -s assess -- FILE, or - for standard input',
  mostMebibytes: 1,
});
const parsed = input.ok ? parseAnswersDocument(input.value) : input;
if (parsed.ok) {
  const document = relevantAnswers(parsed.document);
  const result = evaluateAssessment(document);
  process.stdout.write(
    `${JSON.stringify({ ...result, checksum: checksumOf({ document, result }) }, null, 2)}\n`,
  );
} else {
  process.stderr.write(`${parsed.problems.join('\n')}\n`);
  process.exitCode = 2;
}
