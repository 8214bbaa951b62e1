import { useState, type SyntheticEvent } from 'react';
import { currencies, currencyDigits, type Currency } from '@/lib/domain/developer/rate';
import { readAmount, writeAmount } from '@/lib/domain/developer/typed-amount';
import { briefFormNames } from '@/lib/domain/lead/brief-fields';
import { filled } from '@/lib/shared/filled';
import { numberFormat } from '@/lib/shared/format-number';

const amounts = ['budgetCeiling', 'budgetTarget'] as const;
type Amount = (typeof amounts)[number];

/**
 * What each amount of the form is read as, in words, where it is not written as the form writes amounts itself
 * (`1.500`, `85k`): so that a person sees it before sending. `read` listens to the amounts and to their currency.
 */
export function useAmountReadings(pattern: string): {
  readings: Partial<Record<Amount, string>>;
  read: (event: SyntheticEvent<HTMLElement>) => void;
} {
  const [readings, setReadings] = useState<Partial<Record<Amount, string>>>({});
  const read = (event: SyntheticEvent<HTMLElement>) => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement) || !target.form) return;
    const form = new FormData(target.form);
    const currency = currencies.find((one) => one === form.get(briefFormNames.currency));
    if (!currency) return;
    setReadings(
      Object.fromEntries(
        amounts.map((name) => [name, readingOf(String(form.get(name) ?? ''), currency, pattern)]),
      ),
    );
  };
  return { readings, read };
}

/** Undefined for what cannot be read, and for what says the same already. */
function readingOf(typed: string, currency: Currency, pattern: string): string | undefined {
  const minorUnits = readAmount(typed, currency);
  if (minorUnits === undefined || isPlain(typed.trim(), writeAmount({ minorUnits, currency })))
    return undefined;
  const digits = currencyDigits[currency];
  const whole = minorUnits % 10 ** digits === 0;
  const format = numberFormat({
    style: 'currency',
    currency,
    minimumFractionDigits: whole ? 0 : digits,
    maximumFractionDigits: digits,
  });
  return filled(pattern, { amount: format(minorUnits / 10 ** digits) });
}

/** Written as the form writes it, and without a point that elsewhere divides thousands. */
function isPlain(typed: string, written: string): boolean {
  return typed === written && !/[.,]\d{3}$/u.test(typed);
}
