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
    address: env.BRAND_ADDRESS?.split(/\s*;\s*/u).filter(Boolean) ?? operator.address,
    email: env.BRAND_CONTACT_EMAIL ?? operator.email,
    privacyEmail: env.BRAND_CONTACT_EMAIL ?? operator.privacyEmail,
  },
};
