import { currencyDigits, type Rate } from '@/lib/domain/developer/rate';
import { message } from '@/lib/shared/message';
import type { peopleText } from './en/people';

/** A rate as people say it: "€95 an hour". Amounts without cents are shown without them. */
export function rateWords(rate: Rate, text: typeof peopleText): string {
  const digits = currencyDigits[rate.currency];
  const amount = new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency: rate.currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(rate.minorUnits / 10 ** digits);
  return message(text.rates[rate.unit], { amount });
}
