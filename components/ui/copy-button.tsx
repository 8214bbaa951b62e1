'use client';

import { useEffect, useState } from 'react';
import { Button } from './button';
import { useScripted } from './use-scripted';

type CopyButtonProps = { fieldId: string; value: string; copyLabel: string; copiedLabel: string };

/** Copies a value and says so. Appears only where scripts run, because without them it could do nothing. */
export function CopyButton({ fieldId, value, copyLabel, copiedLabel }: CopyButtonProps) {
  const scripted = useScripted();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 4000);
    return () => clearTimeout(timer);
  }, [copied]);
  if (!scripted) return null;

  async function copy() {
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
    } catch {
      // No permission: select the text, so that the reader's own copy command takes it.
      const field = document.getElementById(fieldId);
      if (field instanceof HTMLInputElement) field.select();
    }
  }

  return (
    <>
      <Button variant="secondary" onClick={copy}>
        {copied ? copiedLabel : copyLabel}
      </Button>
      <span role="status" className="sr-only">
        {copied ? copiedLabel : ''}
      </span>
    </>
  );
}
