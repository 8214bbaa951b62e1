import type { ComponentProps } from 'react';
import { PlumbLine } from '@/components/plumb-line/plumb-line';
import { useGlide } from './use-glide';

/** The instrument, swinging to a new score when a person has changed an answer. */
export function GlidingLine({ score, range, ...rest }: ComponentProps<typeof PlumbLine>) {
  const [at = score, low = range.low, high = range.high] = useGlide([score, range.low, range.high]);
  return <PlumbLine score={at} range={{ low, high }} {...rest} />;
}
