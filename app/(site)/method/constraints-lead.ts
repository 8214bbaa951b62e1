import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';

/** What a constraint is, with the cap that the model sets. */
export function constraintsLead(): string {
  const cap = Math.round(bankV1.parameters.openGateCap * 100);
  return message(getText().method.constraints.lead, { cap });
}
