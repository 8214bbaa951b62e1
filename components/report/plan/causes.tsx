import { TextLink } from '@/components/ui/text-link';
import type { CauseWords } from './cause-words';

type CausesProps = { causes: readonly CauseWords[]; text: { because: string } };

/** What an entry of the plan comes from; an answer leads to where it can be tried. */
export function Causes({ causes, text }: CausesProps) {
  return (
    <p className="mt-1.5 text-small text-ink-3">
      {text.because}:{' '}
      {causes.map((cause, at) => (
        <span key={cause.text}>
          {at > 0 ? <span>{'; '}</span> : null}
          {cause.href ? <TextLink href={cause.href}>{cause.text}</TextLink> : <span>{cause.text}</span>}
        </span>
      ))}
      .
    </p>
  );
}
