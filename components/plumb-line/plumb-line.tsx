import type { ComponentProps } from 'react';
import { cn } from '@/lib/shared/cn';
import { PlumbLineDrawing } from './plumb-line-drawing';

type PlumbLineProps = Omit<ComponentProps<typeof PlumbLineDrawing>, 'size'> & {
  /** `hero` and `report` fill their place; `small` stands beside text; `mini` has no labels, `mark` no arc. */
  size: 'hero' | 'report' | 'small' | 'mini' | 'mark';
};

const widths = { small: 'max-w-60', mini: 'max-w-24', mark: 'w-10' };

/**
 * The instrument: a weight hanging between the two languages. Its angle is the score, the fan the 80 % range of
 * plausible readings, the thick stretch of the arc where the languages are worth the same.
 * Put `PlumbLineTable` beside it: the same numbers for those who do not look at pictures.
 */
export function PlumbLine({ size, id, className, ...rest }: PlumbLineProps) {
  if (size === 'small' || size === 'mini' || size === 'mark') {
    return <PlumbLineDrawing size={size} id={id} className={cn(widths[size], className)} {...rest} />;
  }
  return (
    <div
      className={cn(
        '@container mx-auto w-full',
        size === 'hero' ? 'max-w-[516px]' : 'max-w-[480px]',
        className,
      )}
    >
      <PlumbLineDrawing size="wide" id={id} className="hidden @min-[26rem]:block" {...rest} />
      <PlumbLineDrawing
        size="narrow"
        id={`${id}-narrow`}
        className="mx-auto max-w-80 @min-[26rem]:hidden"
        {...rest}
      />
    </div>
  );
}
