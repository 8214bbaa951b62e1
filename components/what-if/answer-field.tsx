import { memo } from 'react';
import { SelectField } from '@/components/ui/select-field';
import { cn } from '@/lib/shared/cn';
import type { whatIfText } from '@/lib/text/en/what-if';
import { FieldBoxes } from './field-boxes';
import { FieldName } from './field-name';
import { FieldPlaces } from './field-places';
import type { FieldWords } from './panel-words';

type AnswerFieldProps = {
  field: FieldWords;
  /** What it holds when the page is drawn; afterwards the control keeps its own state. */
  start: readonly string[];
  isChanged: boolean;
  /** Whether it matters, given the other answers. A hidden field keeps what it holds (A02). */
  isShown: boolean;
  text: (typeof whatIfText)['panel'];
};

/** One question of the form, small enough for all of them to stand beside the verdict. */
export const AnswerField = memo(function AnswerField(props: AnswerFieldProps) {
  const { field, isChanged, isShown } = props;
  return (
    <div
      id={field.name.replaceAll('.', '-')}
      hidden={!isShown}
      className={cn('scroll-mt-20', isChanged ? 'border-s-2 border-ink ps-3' : null)}
    >
      <Control {...props} />
    </div>
  );
});

function Control({ field, start, isChanged, text }: AnswerFieldProps) {
  const mark = isChanged ? text.changed : undefined;
  switch (field.kind) {
    case 'multi':
      return <FieldBoxes field={field} start={start} mark={mark} />;
    case 'ranking':
      return <FieldPlaces field={field} start={start} mark={mark} text={text} />;
    case 'single':
    case 'components':
      return (
        <SelectField
          name={field.name}
          label={<FieldName label={field.label} mark={mark} />}
          options={field.options}
          defaultValue={start[0] ?? ''}
          dense
        />
      );
  }
}
