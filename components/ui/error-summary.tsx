'use client';

import { useEffect, useRef } from 'react';
import { fieldIds } from './field-ids';

type ErrorSummaryProps = {
  title: string;
  /** Field name to sentence, in the order of the form. Empty or missing: draws nothing. */
  errors?: Readonly<Record<string, string>>;
  /** Shown under the title, for example what stays saved. */
  message?: string;
};

/** All that is wrong with a form, each sentence linked to its field. Takes the focus when a new answer arrives. */
export function ErrorSummary({ title, errors = {}, message }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const entries = Object.entries(errors);
  const present = entries.length > 0 || Boolean(message);
  useEffect(() => {
    if (present) box.current?.focus();
  }, [errors, message, present]);
  if (!present) return null;
  return (
    <div
      ref={box}
      role="group"
      aria-labelledby="error-summary-title"
      tabIndex={-1}
      className="border-s-2 border-error bg-raised py-4 pe-4 ps-5"
    >
      <h2 id="error-summary-title" className="text-body font-semibold">
        {title}
      </h2>
      {message ? <p className="mt-1 text-small text-ink-2">{message}</p> : null}
      {entries.length > 0 ? (
        <ul className="mt-2 flex flex-col gap-1 text-small">
          {entries.map(([name, sentence]) => (
            <li key={name}>
              <a
                href={`#${fieldIds(name).input}`}
                className="font-medium text-error underline underline-offset-4"
              >
                {sentence}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
