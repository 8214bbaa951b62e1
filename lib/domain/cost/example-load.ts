import { benchmarkSource } from './benchmark';
import type { LoadField } from './load-form';

/** The load that the fields show before anything was asked. All numbers are made up but for the cores. */
export const exampleLoad: Readonly<Record<LoadField, string>> = {
  rps: '120000',
  payload: '2',
  p99: '50',
  price: '0.04',
  per: 'core-hour',
  currency: 'EUR',
  // The processors of the machine that was measured.
  cores: String(benchmarkSource.processors),
  own: '900',
  in: 'go',
};
