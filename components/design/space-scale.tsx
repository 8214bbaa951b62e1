import type { ReactNode } from 'react';
import { message } from '@/lib/shared/message';
import type { designText } from '@/lib/text/en/design';

const steps = [4, 8, 12, 16, 20, 24, 32, 40, 56];
const widths = ['max-w-content', 'max-w-reading', 'max-w-measure'];

/** The grid, the corners, the heights of controls and the widths of text, drawn in their own size. */
export function SpaceScale({ text }: { text: (typeof designText)['spaces'] }) {
  return (
    <dl className="grid gap-8 border-t border-line pt-4 md:grid-cols-2">
      <Row term={text.steps}>
        <ul className="flex flex-wrap items-end gap-4">
          {steps.map((step) => (
            <li key={step} className="text-center text-fine tabular-nums text-ink-2">
              <svg aria-hidden="true" width={step} height={step} className="mx-auto mb-1 block">
                <rect width={step} height={step} className="fill-ink-3" />
              </svg>
              {step}
            </li>
          ))}
        </ul>
      </Row>
      <Row term={message(text.radii, { small: 4, medium: 6 })}>
        <div className="flex gap-4">
          <span className="size-14 rounded-sm border border-ink-2" />
          <span className="size-14 rounded-md border border-ink-2" />
        </div>
      </Row>
      <Row term={message(text.heights, { regular: 48, dense: 36 })}>
        <div className="flex items-end gap-4">
          <span className="h-12 w-24 rounded-md border border-control" />
          <span className="h-9 w-24 rounded-md border border-control" />
        </div>
      </Row>
      <Row term={text.widths} wide>
        <div className="flex flex-col gap-2">
          {widths.map((width) => (
            <code
              key={width}
              className={`${width} block border-t-2 border-ink-3 pt-0.5 text-fine text-ink-2`}
            >
              {width}
            </code>
          ))}
        </div>
      </Row>
    </dl>
  );
}

function Row({ term, wide, children }: { term: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={wide ? 'min-w-0 md:col-span-2' : 'min-w-0'}>
      <dt className="text-small text-ink-2">{term}</dt>
      <dd className="mt-3">{children}</dd>
    </div>
  );
}
