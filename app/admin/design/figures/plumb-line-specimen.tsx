import { Specimen, type Theme } from '@/components/design/specimen';
import { describePlumbLine } from '@/components/plumb-line/describe';
import { PlumbLine } from '@/components/plumb-line/plumb-line';
import { currentBank } from '@/lib/domain/assessment/banks';
import type { LanguageSides } from '@/lib/domain/comparison/sides';
import type { TextCatalogue } from '@/lib/text/catalogue';

const equalBand = currentBank.parameters.delta;

/** Invented readings, chosen for where the weight then hangs. */
const cases = {
  clear: {
    score: 0.13,
    range: { low: 0.02, high: 0.22 },
    ahead: 0.91,
    probability: { go: 0.03, equal: 0.14, rust: 0.83 },
  },
  even: {
    score: 0,
    range: { low: -0.08, high: 0.08 },
    ahead: 0.5,
    probability: { go: 0.31, equal: 0.38, rust: 0.31 },
  },
  beyond: {
    score: -0.62,
    range: { low: -0.7, high: -0.5 },
    ahead: 0.01,
    probability: { go: 0.98, equal: 0.01, rust: 0.01 },
  },
};

/** The instrument in each of its sizes, and hanging in the middle and against its end. */
export function PlumbLineSpecimen({ text }: { text: TextCatalogue }) {
  const { design, plumbLine: words } = text;
  const draw = (
    theme: Theme,
    size: 'hero' | 'small' | 'mini',
    name: keyof typeof cases,
    sides: LanguageSides = 'go-left',
  ) => {
    const { title, description } = describePlumbLine({ ...cases[name], equalBand }, words);
    return (
      <PlumbLine
        id={`plumb-${theme}-${size}-${name}-${sides}`}
        size={size}
        sides={sides}
        equalBand={equalBand}
        score={cases[name].score}
        range={cases[name].range}
        labels={{ go: words.go, rust: words.rust, equal: words.equal }}
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
        { state: design.pictures.wide, part: draw(theme, 'hero', 'clear') },
        { state: design.pictures.small, part: draw(theme, 'small', 'clear') },
        { state: design.pictures.mini, part: draw(theme, 'mini', 'clear') },
        { state: design.plumbLines.even, part: draw(theme, 'small', 'even') },
        { state: design.plumbLines.beyond, part: draw(theme, 'small', 'beyond') },
        { state: design.pictures.rustFirst, part: draw(theme, 'small', 'clear', 'rust-left') },
      ]}
    />
  );
}
