import type { Route } from 'next';
import { Button } from '@/components/ui/button';
import { SelectField, type SelectOption } from '@/components/ui/select-field';
import type { comparingText } from '@/lib/text/en/comparing';

type ChooseReportsProps = {
  /** Where the choice is sent to. */
  action: Route;
  options: readonly SelectOption[];
  chosen: { earlier?: string; later?: string };
  text: (typeof comparingText)['compare']['choose'];
};

/** Chooses the two reports. A plain form: the address holds the choice. */
export function ChooseReports({ action, options, chosen, text }: ChooseReportsProps) {
  return (
    <form action={action} className="flex max-w-reading flex-col gap-5">
      {(['earlier', 'later'] as const).map((name) => (
        <SelectField
          key={name}
          name={name}
          label={text[name]}
          options={options}
          placeholder={text.unchosen}
          defaultValue={chosen[name] ?? ''}
          required
        />
      ))}
      <Button type="submit" className="self-start">
        {text.submit}
      </Button>
    </form>
  );
}
