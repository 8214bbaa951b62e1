import type { Language } from '@/lib/domain/assessment/bank';
import { message } from '@/lib/shared/message';
import type { recordText } from '@/lib/text/en/record';
import { ChoiceMark } from './choice-mark';

const languages = ['go', 'rust'] as const;

/** What the marks of the strip mean. */
export function StripKey({ text }: { text: typeof recordText }) {
  const { strip } = text;
  return (
    <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-1 text-small text-ink-2">
      {languages.map((language) => (
        <li key={language} className="flex items-center gap-2">
          <Sample chosen={language} />
          {message(strip.chose, { language: text.languages[language] })}
        </li>
      ))}
      <li className="flex items-center gap-2">
        <span className="flex gap-1">
          <Sample chosen="go" miss />
          <Sample chosen="rust" miss />
        </span>
        {strip.miss}
      </li>
    </ul>
  );
}

function Sample({ chosen, miss = false }: { chosen: Language; miss?: boolean }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 14 14" className="size-3.5">
      <ChoiceMark x={7} y={7} size={14} chosen={chosen} miss={miss} />
    </svg>
  );
}
