import type { VerdictScene } from '@/lib/domain/report/verdict-scene';
import { filled } from '@/lib/shared/filled';
import { formatList } from '@/lib/shared/format';
import { isolated } from '@/lib/shared/isolated';
import type { plumbLineText } from '@/lib/text/en/plumb-line';

export type SceneText = Pick<typeof plumbLineText, 'go' | 'rust' | 'findings' | 'scenes'>;

export interface SceneWords {
  /** What the picture shows, in a few words; null where the points say it all. */
  title: string | null;
  /** The same in a sentence or two; empty where the points say it all. */
  sentence: string;
  /** Whether the weight hangs where the points put it. */
  hangsByPoints: boolean;
}

/**
 * What a scene adds to the words of a plumb line, put together without a formatter, so that a browser can.
 * @param currentLanguage name of the present language, for a verdict to stay
 */
export function sceneWords(scene: VerdictScene, text: SceneText, currentLanguage?: string): SceneWords {
  const { scenes } = text;
  switch (scene.kind) {
    case 'points':
      return { title: null, sentence: '', hangsByPoints: true };
    case 'leaning':
      return { title: null, sentence: scenes.leaning, hangsByPoints: true };
    case 'split': {
      const parts = scene.parts.map(({ name, language }) =>
        filled(scenes.part, { part: isolated(name), language: text[language] }),
      );
      return drawn(scenes.titles.split, filled(scenes.split, { parts: formatList(parts) }));
    }
    case 'stay':
      return drawn(
        scenes.titles.stay,
        currentLanguage ? filled(scenes.stayNamed, { language: currentLanguage }) : scenes.stay,
      );
    case 'measure': {
      const outcomes = scene.outcomes.map(({ finding, language }) =>
        filled(scenes.outcome, { finding: text.findings[finding], language: text[language] }),
      );
      return drawn(scenes.titles.measure, [scenes.measure, ...outcomes].join(' '));
    }
    case 'ruled-out':
      return drawn(
        filled(scenes.titles.ruledOut, { language: text[scene.barred] }),
        filled(scenes.ruledOut, { language: text[scene.barred] }),
      );
    case 'either':
    case 'open':
    case 'conflict':
      return drawn(scenes.titles[scene.kind], scenes[scene.kind]);
  }
}

function drawn(title: string, sentence: string): SceneWords {
  return { title, sentence, hangsByPoints: false };
}
