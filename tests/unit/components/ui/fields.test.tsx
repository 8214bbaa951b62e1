import { describe, expect, test } from 'vitest';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { ChoiceList } from '@/components/ui/choice-list';
import { CopyField } from '@/components/ui/copy-field';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { rendered } from '../../../support/rendered';

type Props = { help?: string; error?: string; disabled?: boolean };
const options = [
  { value: 'new', label: 'New' },
  { value: 'placed', label: 'Placed' },
];

const fields = [
  {
    kind: 'text field',
    role: 'textbox',
    draw: (props: Props) => <TextField name="company" label="Company" {...props} />,
  },
  {
    kind: 'text area',
    role: 'textbox',
    draw: (props: Props) => <TextArea name="company" label="Company" {...props} />,
  },
  {
    kind: 'select field',
    role: 'combobox',
    draw: (props: Props) => <SelectField name="company" label="Company" options={options} {...props} />,
  },
  {
    kind: 'checkbox',
    role: 'checkbox',
    draw: (props: Props) => <CheckboxField name="company" label="Company" {...props} />,
  },
];

describe.each(fields)('a $kind (A27)', ({ role, draw }) => {
  test('is found by its label and has nothing to say while nothing is wrong', () => {
    const page = rendered(draw({}));
    const field = page.getByRole(role, 'Company');
    expect(field.attributes).toMatchObject({ name: 'company', id: 'field-company' });
    expect(field.attributes).not.toHaveProperty('aria-invalid');
    expect(page.description(field)).toBe('');
  });

  test('is described by its help first and by its mistake after it', () => {
    const page = rendered(draw({ help: 'As in the brief.', error: 'Type the name.' }));
    const field = page.getByRole(role, 'Company');
    expect(field.attributes['aria-invalid']).toBe('true');
    expect(page.description(field)).toBe('As in the brief. Type the name.');
  });

  test('that is not available says so natively', () => {
    expect(rendered(draw({ disabled: true })).getByRole(role, 'Company').attributes).toHaveProperty(
      'disabled',
    );
  });
});

describe('the label of a field (H03)', () => {
  test('and its mark are two words', () => {
    const page = rendered(<TextField name="company" label="Company" mark="changed" />);
    expect(page.getByRole('textbox', 'Company changed').tag).toBe('input');
  });

  test('can be hidden from sight without losing the name', () => {
    const page = rendered(<TextField name="company" label="Company" hideLabel />);
    expect(page.getByRole('textbox', 'Company').tag).toBe('input');
    expect(page.byTag('label')[0]?.attributes.class).toBe('sr-only');
  });
});

describe('a list of choices (H03)', () => {
  const choices = [
    { value: 'loss', label: 'Lost data', description: 'It has to be there after a crash.', keyHint: '1' },
    { value: 'unknown', label: 'Not sure', disabled: true },
  ];

  test('is one group with its question, and each choice has its consequence and its key', () => {
    const page = rendered(
      <ChoiceList name="risk" legend="What must not happen" help="Choose one." choices={choices} />,
    );
    expect(page.description(page.getByRole('group', 'What must not happen'))).toBe('Choose one.');
    const loss = page.getByRole('radio', 'Lost data');
    expect(page.description(loss)).toBe('It has to be there after a crash.');
    expect(loss.attributes['aria-keyshortcuts']).toBe('1');
    expect(page.getByRole('radio', 'Not sure').attributes).toHaveProperty('disabled');
    expect(page.byRole('radio').map(({ attributes }) => attributes.name)).toEqual(['risk', 'risk']);
  });

  test('starts with what was chosen: one radio button, or several boxes', () => {
    const one = rendered(<ChoiceList name="risk" legend="Q" choices={choices} defaultValue="unknown" />);
    expect(one.byRole('radio').map(({ attributes }) => 'checked' in attributes)).toEqual([false, true]);
    const all = ['loss', 'unknown'];
    const boxes = rendered(
      <ChoiceList name="risk" legend="Q" type="checkbox" choices={choices} defaultValue={all} />,
    );
    expect(boxes.byRole('checkbox').every(({ attributes }) => 'checked' in attributes)).toBe(true);
  });

  test('that is refused leads a summary to its first choice', () => {
    const page = rendered(<ChoiceList name="risk" legend="Q" choices={choices} error="Choose one." />);
    expect(page.description(page.getByRole('group', 'Q'))).toBe('Choose one.');
    expect(page.byRole('radio')[0]?.attributes.id).toBe('field-risk');
  });
});

test('a value to copy is a field that can be read and selected, and no button, without scripts (N23)', () => {
  const page = rendered(
    <CopyField id="link" label="Link" value="https://a.test/b" copyLabel="Copy" copiedLabel="Copied" />,
  );
  expect(page.getByRole('textbox', 'Link').attributes).toMatchObject({
    readonly: '',
    value: 'https://a.test/b',
  });
  expect(page.byRole('button')).toEqual([]);
});
