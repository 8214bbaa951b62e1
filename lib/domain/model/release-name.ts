import type { Bank } from '../assessment/bank';

/**
 * The name of a released model's file and address, without its ending. Models up to 4 exist for bank v1 only and
 * carry no bank in their name, because a released file is never renamed.
 */
export function releaseName({ version, model }: Pick<Bank, 'version' | 'model'>): string {
  return Number(model) <= 4 && version === 'v1' ? `model-${model}` : `model-${model}-${version}`;
}
