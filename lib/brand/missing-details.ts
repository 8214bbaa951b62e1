import type { Brand } from './default-brand';

export type OperatorDetail = 'legalName' | 'address' | 'email';

/** The setting that fills each detail in; see .env.example. */
const settings: Record<OperatorDetail, string> = {
  legalName: 'BRAND_LEGAL_NAME',
  address: 'BRAND_ADDRESS',
  email: 'BRAND_CONTACT_EMAIL',
};

/** What the pages about the operator need and the operator has not filled in, each with the setting that does. */
export function missingDetails({ operator }: Brand): { detail: OperatorDetail; setting: string }[] {
  const details: OperatorDetail[] = ['legalName', 'address', 'email'];
  return details
    .filter((detail) => operator[detail].length === 0)
    .map((detail) => ({ detail, setting: settings[detail] }));
}
