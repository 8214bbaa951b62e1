import { Specimen, type Theme } from '@/components/design/specimen';
import { describePlumbLine, type PlumbLineFacts } from '@/components/plumb-line/describe';
import { PlumbLine } from '@/components/plumb-line/plumb-line';
import { currentBank } from '@/lib/domain/assessment/banks';
import type { LanguageSides } from '@/lib/domain/comparison/sides';
import type { TextCatalogue } from '@/lib/text/catalogue';
import { plumbLineCases } from './plumb-line-cases';

const scenes = Object.keys(plumbLineCases) as (keyof typeof plumbLineCases)[];
const equalBand = currentBank.parameters.delta;

/** The instrument in each of its sizes, and each verdict that it can draw. */
export function PlumbLineSpecimen({ text }: { text: TextCatalogue }) {
  const { design, plumbLine: words } = text;
  const draw = (
    theme: Theme,
    size: 'hero' | 'small' | 'mini',
    name: keyof typeof plumbLineCases,
    sides: LanguageSides = 'go-left',
  ) => {
    const facts: PlumbLineFacts = { ...plumbLineCases[name], equalBand };
    const { title, description } = describePlumbLine(facts, words);
    return (
      <PlumbLine
        id={`plumb-${theme}-${size}-${name}-${sides}`}
        size={size}
        sides={sides}
        equalBand={equalBand}
        score={facts.score}
        range={facts.range}
        scene={facts.scene}
        currentLanguage={facts.currentLanguage}
        labels={words}
        title={title}
        description={description}
      />
    );
  };
  return (
    <Specimen
      file="components/plumb-line/plumb-line.tsx"
      text={design}
      draw={(theme) => [
        { state: design.pictures.wide, part: draw(theme, 'hero', 'split') },
        { state: design.pictures.small, part: draw(theme, 'small', 'rust') },
        { state: design.pictures.mini, part: draw(theme, 'mini', 'rust') },
        ...scenes.map((scene) => ({
          state: design.plumbLines[scene],
          part: draw(theme, 'small', scene),
        })),
        { state: design.pictures.rustFirst, part: draw(theme, 'small', 'rust', 'rust-left') },
      ]}
    />
  );
}
