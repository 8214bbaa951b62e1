import { Icon, iconNames } from '@/components/ui/icon';
import { KeyHint } from '@/components/ui/key-hint';
import { LanguageMark, type MarkTone } from '@/components/ui/language-mark';
import { StateMark, type StateMarkKind } from '@/components/ui/state-mark';
import type { designText } from '@/lib/text/en/design';
import { Specimen } from './specimen';

type SignSpecimensProps = { text: typeof designText; languages: Record<'go' | 'rust', string> };

const kinds: readonly StateMarkKind[] = ['full', 'half', 'dotted', 'cross', 'tick', 'question'];
const tones: readonly MarkTone[] = ['go', 'rust', 'neutral'];

/** Icons, marks of a state, marks of the languages and keys. */
export function SignSpecimens({ text, languages }: SignSpecimensProps) {
  const { states, marks } = text;
  const words: Record<MarkTone, string> = { ...languages, neutral: marks.neutral };
  return (
    <>
      <Specimen
        file="components/ui/icon.tsx"
        text={text}
        draw={() => [
          {
            state: states.usual,
            part: (
              <ul className="flex flex-wrap gap-x-6 gap-y-3">
                {iconNames.map((name) => (
                  <li key={name} className="inline-flex items-center gap-2">
                    <Icon name={name} />
                    <code className="text-fine text-ink-2">{name}</code>
                  </li>
                ))}
              </ul>
            ),
          },
          {
            state: states.rtl,
            part: (
              <div dir="rtl">
                <Icon name="chevron-end" />
              </div>
            ),
          },
        ]}
      />
      <Specimen
        file="components/ui/state-mark.tsx"
        text={text}
        draw={() => [
          {
            state: states.usual,
            part: (
              <div className="flex flex-wrap gap-x-6 gap-y-2 text-small">
                {kinds.map((kind) => (
                  <StateMark key={kind} kind={kind}>
                    {marks[kind]}
                  </StateMark>
                ))}
              </div>
            ),
          },
        ]}
      />
      <Specimen
        file="components/ui/language-mark.tsx"
        text={text}
        draw={() => [
          {
            state: states.usual,
            part: (
              <div className="flex flex-wrap gap-x-6 gap-y-2">
                {tones.map((tone) => (
                  <LanguageMark key={tone} tone={tone}>
                    {words[tone]}
                  </LanguageMark>
                ))}
              </div>
            ),
          },
        ]}
      />
      <Specimen
        file="components/ui/key-hint.tsx"
        text={text}
        draw={() => [{ state: states.usual, part: <KeyHint>{marks.key}</KeyHint> }]}
      />
    </>
  );
}
