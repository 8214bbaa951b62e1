import { CostChart } from '@/components/cost/cost-chart';
import { Specimen, type Theme } from '@/components/design/specimen';
import type { Language } from '@/lib/domain/assessment/bank';
import { needOf, type Need } from '@/lib/domain/cost/need';
import type { TextCatalogue } from '@/lib/text/catalogue';

const order = ['go', 'rust'] as const;

/** Invented needs: machines of four cores at 28 a core and month. */
const needs = {
  go: needOf({ low: 2.4, high: 5.2 }, 4, 28),
  rust: needOf({ low: 1.3, high: 3.6 }, 4, 28),
};

/** The ranges of cost: both known, one alike at both ends, and one unknown. */
export function CostSpecimen({ text }: { text: TextCatalogue }) {
  const { design, cost } = text;
  const draw = (theme: Theme, name: string, shown: Record<Language, Need | null>) => (
    <CostChart
      id={`cost-${theme}-${name}`}
      needs={shown}
      marks={{ go: endsOf(shown.go), rust: endsOf(shown.rust) }}
      order={order}
      unit="machines"
      currency="EUR"
      subject={cost.benchmark.subject}
      text={cost}
    />
  );
  return (
    <Specimen
      file="components/cost/cost-chart.tsx"
      text={design}
      layout="stacked"
      draw={(theme) => [
        { state: design.states.usual, part: draw(theme, 'both', needs) },
        {
          state: design.pictures.oneNumber,
          part: draw(theme, 'one', { ...needs, go: needOf({ low: 3, high: 3 }, 4, 28) }),
        },
        { state: design.pictures.unknown, part: draw(theme, 'none', { ...needs, rust: null }) },
        { state: design.states.empty, part: draw(theme, 'neither', { go: null, rust: null }) },
        {
          state: design.states.narrow,
          part: <div className="max-w-80">{draw(theme, 'narrow', needs)}</div>,
        },
      ]}
    />
  );
}

function endsOf(need: Need | null): number[] {
  return need ? [need.monthly.low, need.monthly.high] : [];
}
