import type { Route } from 'next';
import { CopyField } from '@/components/ui/copy-field';
import { Disclosure } from '@/components/ui/disclosure';
import { TextLink } from '@/components/ui/text-link';
import type { comparisonText } from '@/lib/text/en/comparison';

type TakeChartProps = {
  /** The picture's whole address, and the markup that shows it on another page. */
  address: string;
  snippet: string;
  files: { picture: Route; json: Route; csv: Route };
  text: (typeof comparisonText)['take'];
};

/** The picture of a claim for other pages, and its data as files (D13). Works without scripts. */
export function TakeChart({ address, snippet, files, text }: TakeChartProps) {
  const copy = { copyLabel: text.copy, copiedLabel: text.copied };
  return (
    <Disclosure summary={text.heading} className="print:hidden">
      <p className="max-w-measure text-small text-ink-2">{text.body}</p>
      <div className="mt-4 flex flex-col gap-4">
        <CopyField id="chart-address" label={text.address} value={address} {...copy} />
        <CopyField id="chart-snippet" label={text.snippet} value={snippet} {...copy} />
      </div>
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-1 text-small">
        <TextLink href={files.picture} plain>
          {text.see}
        </TextLink>
        <TextLink href={files.json} plain>
          {text.json}
        </TextLink>
        <TextLink href={files.csv} plain>
          {text.csv}
        </TextLink>
      </p>
    </Disclosure>
  );
}
