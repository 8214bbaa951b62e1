import { currentBank } from '@/lib/domain/assessment/banks';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';

/** What a constraint is, with the cap that the model sets. */
export function constraintsLead(): string {
  const cap = Math.round(currentBank.parameters.openGateCap * 100);
  return message(getText().method.constraints.lead, { cap });
}
