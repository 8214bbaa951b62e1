import type { ReactNode } from 'react';
import { PlumbLine } from '@/components/plumb-line/plumb-line';
import type { LanguageSides } from '@/lib/domain/comparison/sides';
import { cn } from '@/lib/shared/cn';
import type { ModelView } from './model-view';
import { pictureWords } from './picture-words';
import type { PlaygroundWords } from './playground-words';

type ModelPictureProps = {
  id: string;
  heading: ReactNode;
  view: ModelView;
  sides: LanguageSides;
  /** Whether it is somebody's own model: then it stands in a frame of its own. */
  isCustom?: boolean;
  words: PlaygroundWords;
};

/** A model's verdict as a plumb line with its sentence. */
export function ModelPicture({ id, heading, view, sides, isCustom, words }: ModelPictureProps) {
  const picture = pictureWords(view, words.plumbLine);
  return (
    <figure
      aria-labelledby={`${id}-heading`}
      className={cn('min-w-0 border-t-2 pt-4', isCustom ? 'border-warning' : 'border-line-2')}
    >
      <figcaption>
        <p
          id={`${id}-heading`}
          className={cn('text-small font-semibold', isCustom ? 'text-warning' : 'text-ink-2')}
        >
          {heading}
        </p>
        <p className="mt-1 heading text-h3">{words.playground.verdict.verdicts[view.verdict]}</p>
        <p className="mt-1 min-h-[2lh] text-small text-ink-2">{picture.sentence}</p>
      </figcaption>
      <PlumbLine
        size="small"
        id={id}
        score={view.score}
        range={view.range}
        equalBand={view.equalBand}
        sides={sides}
        scene={view.scene}
        labels={words.plumbLine}
        title={picture.title}
        description={picture.description}
        className="mt-4"
      />
    </figure>
  );
}
