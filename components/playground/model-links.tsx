import type { Route } from 'next';
import { CopyField } from '@/components/ui/copy-field';
import { LinkButton } from '@/components/ui/link-button';
import type { PlaygroundWords } from './playground-words';

type ModelLinksProps = {
  /** Public address of the page, without a query. */
  address: string;
  query: string;
  text: PlaygroundWords['playground']['form'];
};

/** What can be done with the model that the form holds: pass it on, take it away, put it back. */
export function ModelLinks({ address, query, text }: ModelLinksProps) {
  const end = query ? `?${query}` : '';
  return (
    <div className="flex flex-col gap-4 border-t border-line pt-6">
      <CopyField
        id="model-link"
        label={text.link}
        value={address + end}
        copyLabel={text.copy}
        copiedLabel={text.copied}
      />
      <div className="flex flex-wrap gap-3">
        <LinkButton href={`/method/playground/model.json${end}` as Route} variant="secondary" plain download>
          {text.download}
        </LinkButton>
        {/* A whole new page: the boxes have to start again. */}
        <LinkButton href={'/method/playground'} variant="quiet" plain>
          {text.reset}
        </LinkButton>
      </div>
    </div>
  );
}
