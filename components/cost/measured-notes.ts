import { benchmarkSource, bodyRouteRate, emptyRoutesRate, rankedAt } from '@/lib/domain/cost/benchmark';
import { benchmarkRuns } from '@/lib/domain/cost/benchmark-runs';
import { formatList } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import type { costText } from '@/lib/text/en/cost';
import { dayWords, numberWords, rangeWords } from './cost-words';

type FileKey = keyof typeof benchmarkSource.files;

/** One statement on how the benchmark was made, and the files that say so. */
interface MeasuredNote {
  sentence: string;
  files: readonly FileKey[];
}

/** How the benchmark was made and read, in the order in which a reader needs it. */
export function measuredNotes(text: typeof costText): MeasuredNote[] {
  const { measured } = text;
  const source = benchmarkSource;
  const { go, rust } = source.compilers;
  return [
    {
      sentence: message(measured.data, {
        file: source.file,
        updated: dayWords(source.updated),
        revision: source.revision.slice(0, 9),
        read: dayWords(source.read),
        goVersion: go,
        rustVersion: rust,
      }),
      files: ['data'],
    },
    { sentence: message(measured.rule, { connections: rankedAt }), files: [] },
    {
      sentence: message(measured.fasthttp, {
        entries: source.fasthttp.entries,
        range: rangeWords(source.fasthttp.rate, text),
        connections: rankedAt,
      }),
      files: ['data', 'setup'],
    },
    { sentence: message(measured.fastest, { version: source.webVersion }), files: ['data', 'khttp'] },
    {
      sentence: message(measured.machine, {
        processors: source.processors,
        memory: numberWords(source.memoryKb),
        system: source.system,
        name: source.processorName,
      }),
      files: ['data', 'machine'],
    },
    {
      sentence: message(measured.load, {
        count: source.routes.length,
        routes: formatList(source.routes),
        seconds: source.secondsPerRoute,
      }),
      files: ['run', 'settings'],
    },
    { sentence: message(measured.sameMachine, { value: source.notRecorded }), files: ['run', 'collect'] },
    {
      sentence: message(measured.percentile, { field: source.slowField, percentile: source.slowPercentile }),
      files: ['collect'],
    },
    { sentence: message(measured.routes, routeRates()), files: ['data'] },
  ];
}

/** The rates per kind of route of net/http and axum, at two levels. */
function routeRates(): Record<string, string> {
  const [low, high] = [64, rankedAt];
  const rates = (id: string, connections: number, prefix: string): Record<string, string> => {
    const level = benchmarkRuns
      .find((run) => run.id === id)
      ?.levels.find((each) => each.connections === connections);
    if (!level) throw new Error(`No level ${connections} of ${id}.`);
    return {
      [prefix]: numberWords(bodyRouteRate(level)),
      [`${prefix}Other`]: numberWords(emptyRoutesRate(level)),
    };
  };
  return {
    low: String(low),
    high: String(high),
    ...rates('nethttp', low, 'goLow'),
    ...rates('nethttp', high, 'goHigh'),
    ...rates('axum', low, 'rustLow'),
    ...rates('axum', high, 'rustHigh'),
  };
}
