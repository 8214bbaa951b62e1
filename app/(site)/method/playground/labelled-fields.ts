import type { LabelledField } from '@/components/playground/labelled-field';
import { modelFields, type ModelField } from '@/components/playground/model-fields';
import { currentBank } from '@/lib/domain/assessment/banks';
import { getText } from '@/lib/text/catalogue';

/** Every number of the released model that may be changed, with its name. */
export function labelledFields(): LabelledField[] {
  return modelFields(currentBank).map((field) => ({
    ...field,
    label: labelOf(field),
    group: groupOf(field),
  }));
}

function labelOf(field: ModelField): string {
  const { report, playground, questions } = getText();
  if (field.kind === 'weight') return report.criteria.names[field.criterion];
  if (field.kind === 'parameter') return playground.form.parameterNames[field.parameter];
  const options: Record<string, { label: string }> = questions.questions[field.question].options;
  return options[field.option]?.label ?? field.option;
}

function groupOf(field: ModelField): string {
  return field.kind === 'value' ? getText().questions.questions[field.question].title : '';
}
