import type { ExampleId } from './choose-examples';

type ExampleTabsProps = {
  legend: string;
  ids: readonly ExampleId[];
  names: Readonly<Record<ExampleId, string>>;
};

/** Radio buttons drawn as tabs: arrow keys move between them, and the choice needs no script. */
export function ExampleTabs({ legend, ids, names }: ExampleTabsProps) {
  return (
    <fieldset className="min-w-0 border-b border-line print:hidden">
      <legend className="sr-only">{legend}</legend>
      <div className="flex flex-wrap gap-x-1 sm:gap-x-2">
        {ids.map((id, index) => (
          <label
            key={id}
            htmlFor={`example-${id}`}
            className="-mb-px inline-flex min-h-11 items-center border-b-2 border-transparent px-2 forced-colors:border-[Canvas] text-small text-ink-2 hover:text-ink has-[:checked]:border-ink has-[:checked]:font-medium has-[:checked]:text-ink has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-focus"
          >
            <input
              type="radio"
              id={`example-${id}`}
              name="example"
              value={id}
              defaultChecked={index === 0}
              className="sr-only"
            />
            {names[id]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
