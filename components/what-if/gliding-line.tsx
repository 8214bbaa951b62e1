import type { ComponentProps } from 'react';
import { PlumbLine } from '@/components/plumb-line/plumb-line';
import { drawnScore } from '@/lib/domain/report/verdict-scene';
import { useGlide } from './use-glide';

/** The instrument, swinging to a new score when a person has changed an answer. */
export function GlidingLine({ range, ...rest }: ComponentProps<typeof PlumbLine>) {
  const target = drawnScore(rest.scene, rest.score);
  const [at, low = range.low, high = range.high] = useGlide([target ?? rest.score, range.low, range.high]);
  return <PlumbLine {...rest} movingAt={target === null ? undefined : at} range={{ low, high }} />;
}
