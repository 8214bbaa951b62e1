import 'server-only';
import { env } from '@/lib/env';
import { defaultBrand, type Brand } from './default-brand';

const { operator } = defaultBrand;

/** Who runs this installation: the defaults, and over them what the environment says. */
export const brand: Brand = {
  ...defaultBrand,
  name: env.BRAND_NAME,
  operator: {
    ...operator,
    legalName: env.BRAND_LEGAL_NAME ?? operator.legalName,
    address: linesOf(env.BRAND_ADDRESS) ?? operator.address,
    particulars: linesOf(env.BRAND_PARTICULARS) ?? operator.particulars,
    email: env.BRAND_CONTACT_EMAIL ?? operator.email,
    privacyEmail: env.BRAND_PRIVACY_EMAIL ?? env.BRAND_CONTACT_EMAIL ?? operator.privacyEmail,
  },
};

/** Lines divided by semicolons, as settings write them. */
function linesOf(text: string | undefined): string[] | undefined {
  return text?.split(/\s*;\s*/u).filter(Boolean);
}
