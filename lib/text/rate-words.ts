import { currencyDigits, type Rate } from '@/lib/domain/developer/rate';
import { numberFormat } from '@/lib/shared/format-number';
import { message } from '@/lib/shared/message';
import type { peopleText } from './en/people';

/** A rate as people say it: "€95 an hour". Amounts without cents are shown without them. */
export function rateWords(rate: Rate, text: typeof peopleText): string {
  const digits = currencyDigits[rate.currency];
  const amount = numberFormat({
    style: 'currency',
    currency: rate.currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    trailingZeroDisplay: 'stripIfInteger',
  })(rate.minorUnits / 10 ** digits);
  return message(text.rates[rate.unit], { amount });
}
