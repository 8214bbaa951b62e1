import { InEnglish } from '@/components/ui/in-english';
import { LanguageMark } from '@/components/ui/language-mark';
import { FigureBar } from './figure-bar';
import type { FigureGroup } from './figure-groups';

/**
 * The figures of a claim as bars from zero, one scale per unit. Each bar's name and value stand above it as text,
 * so the drawing itself is hidden from assistive technology.
 */
export function FigureChart({
  groups,
  languages,
  label,
}: {
  groups: readonly FigureGroup[];
  languages: Record<'go' | 'rust', string>;
  label: string;
}) {
  return (
    <div role="group" aria-label={label} className="flex flex-col gap-5">
      {groups.map((group) => (
        <ul key={group.unit} className="flex flex-col gap-2.5">
          {group.bars.map((bar) => (
            <li key={bar.key} className="break-inside-avoid text-small">
              <span className="flex items-baseline justify-between gap-x-4">
                <span className="min-w-0 text-ink-2">
                  {bar.tone === 'neutral' ? null : (
                    <LanguageMark tone={bar.tone} className="me-2">
                      {languages[bar.tone]}
                    </LanguageMark>
                  )}
                  <InEnglish>{bar.label}</InEnglish>
                </span>
                <span className="shrink-0 text-ink tabular-nums">{bar.value}</span>
              </span>
              <FigureBar bar={bar} className="mt-1 block h-2.5 w-full overflow-visible rtl:-scale-x-100" />
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}
