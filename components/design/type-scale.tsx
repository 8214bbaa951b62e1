import type { designText } from '@/lib/text/en/design';

type TypeScaleProps = { text: Pick<typeof designText, 'typeSample' | 'typeNames'> };

const looks: Record<keyof (typeof designText)['typeNames'], string> = {
  h1: 'heading text-h1',
  title: 'heading text-title',
  h2: 'heading text-h2',
  h3: 'heading text-h3',
  lead: 'text-lead',
  body: 'text-body',
  small: 'text-small',
  fine: 'text-fine',
  mono: 'font-mono text-small',
};

/** One line in each size of type, with the classes that make it. */
export function TypeScale({ text }: TypeScaleProps) {
  return (
    <dl>
      {Object.entries(looks).map(([name, look]) => (
        <div key={name} className="grid gap-x-8 border-t border-line py-3 md:grid-cols-[14rem_minmax(0,1fr)]">
          <dt className="text-fine text-ink-2">
            {text.typeNames[name as keyof typeof looks]}
            <code className="block text-ink-3">{look}</code>
          </dt>
          <dd className={look}>{text.typeSample}</dd>
        </div>
      ))}
    </dl>
  );
}
