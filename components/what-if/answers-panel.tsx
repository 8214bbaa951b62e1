import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import type { WhatIfFields } from '@/lib/domain/assessment/what-if';
import type { whatIfText } from '@/lib/text/en/what-if';
import { AnswerField } from './answer-field';
import type { FieldGroup, PanelWords } from './panel-words';

type AnswersPanelProps = {
  words: PanelWords;
  start: WhatIfFields;
  changed: ReadonlySet<string>;
  shown: ReadonlySet<string>;
  /** The headline of the moment, for where the verdict is out of sight. */
  headline: string;
  text: (typeof whatIfText)['panel'];
};

/** Every question of the assessment with its answer, section by section and then part by part. */
export function AnswersPanel({ words, headline, text, ...fields }: AnswersPanelProps) {
  return (
    <>
      <h2 id="answers" tabIndex={-1} className="heading scroll-mt-6 text-h3">
        {text.heading}
      </h2>
      <p className="mt-1 text-small text-ink-2">{text.help}</p>
      <p className="sticky top-0 z-10 -mx-5 mt-3 border-y border-line bg-paper px-5 lg:hidden">
        <a href="#verdict" className="flex min-h-12 items-center justify-between gap-4 text-small">
          <span className="min-w-0 font-semibold">{headline}</span>
          <span className="text-link shrink-0">{text.toVerdict}</span>
        </a>
      </p>
      {words.sections.map((section) => (
        <fieldset key={section.key} className="mt-6 min-w-0 border-t border-line pt-4">
          <legend className="float-start text-small font-semibold text-ink-2">{section.title}</legend>
          <Fields group={section} {...fields} text={text} />
        </fieldset>
      ))}
      {words.parts.length > 0 ? (
        <fieldset className="mt-6 min-w-0 border-t border-line pt-4">
          <legend className="float-start text-small font-semibold text-ink-2">{text.partsHeading}</legend>
          <p className="clear-both pt-1 text-small text-ink-2">{text.partsHelp}</p>
          {words.parts.map((part) => (
            <Disclosure
              key={part.key}
              summary={<bdi>{part.title}</bdi>}
              open={part.fields.some(({ name }) => fields.changed.has(name))}
            >
              <Fields group={part} {...fields} text={text} />
            </Disclosure>
          ))}
        </fieldset>
      ) : null}
      <Button type="submit" className="mt-8 w-full">
        {text.submit}
      </Button>
    </>
  );
}

type FieldsProps = Pick<AnswersPanelProps, 'start' | 'changed' | 'shown' | 'text'> & { group: FieldGroup };

function Fields({ group, start, changed, shown, text }: FieldsProps) {
  return (
    <div className="clear-both flex flex-col gap-4 pt-3">
      {group.fields.map((field) => (
        <AnswerField
          key={field.name}
          field={field}
          start={start[field.name] ?? []}
          isChanged={changed.has(field.name)}
          isShown={shown.has(field.name)}
          text={text}
        />
      ))}
    </div>
  );
}
