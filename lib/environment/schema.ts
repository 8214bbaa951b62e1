import { z } from 'zod';

import {
  databaseAddress,
  isLoopbackAddress,
  lineOfText,
  mailAddress,
  mailSender,
  originAddress,
  secretValue,
  smtpAddress,
  wholeNumber,
} from './values';

/** Every variable that the product reads, in the order of `.env.example`. */
const variables = {
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  PORT: wholeNumber(1, 65_535).default(3000),
  HOST: lineOfText(253)
    .regex(/^[\w.:-]+$/, 'must be a host name or an address')
    .default('127.0.0.1'),
  DATA_DIR: lineOfText(1024).default('.data'),
  DATABASE_URL: databaseAddress,
  APP_URL: originAddress.optional(),
  AUTH_SECRET: secretValue,
  PASSWORD_PEPPER: secretValue,
  NEXTAUTH_URL: originAddress.optional(),
  NEXTAUTH_SECRET: secretValue.optional(),
  TRUSTED_PROXY_HOPS: wholeNumber(0, 10).default(0),
  SMTP_URL: smtpAddress.optional(),
  MAIL_FROM: mailSender.optional(),
  WORKER: z.enum(['inside', 'off'], { error: 'must be inside or off' }).default('inside'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], {
      error: 'must be trace, debug, info, warn, error or silent',
    })
    .default('info'),
  PORTAL_LANGUAGE: z
    .enum(['en', 'pseudo', 'pseudo-rtl'], { error: 'must be en, pseudo or pseudo-rtl' })
    .default('en'),
  BRAND_NAME: lineOfText(60).default('Plumbline'),
  BRAND_CONTACT_EMAIL: mailAddress.optional(),
  BRAND_LEGAL_NAME: lineOfText(160).optional(),
  BRAND_ADDRESS: lineOfText(300).optional(),
  BRAND_PARTICULARS: lineOfText(600).optional(),
  BRAND_PRIVACY_EMAIL: mailAddress.optional(),
};

const optionalForLauncher = {
  ...variables,
  DATABASE_URL: databaseAddress.optional(),
  AUTH_SECRET: secretValue.optional(),
  PASSWORD_PEPPER: secretValue.optional(),
};

/** Names of every variable, for the test that compares them with `.env.example`. */
export const variableNames = Object.keys(variables);

export const applicationSchema = z.object(variables).superRefine(checkTogether).transform(withAddress);
export const launcherSchema = z.object(optionalForLauncher).superRefine(checkTogether).transform(withAddress);

type Together = {
  NODE_ENV: string;
  PORT: number;
  APP_URL?: string | undefined;
  AUTH_SECRET?: string | undefined;
  PASSWORD_PEPPER?: string | undefined;
  NEXTAUTH_URL?: string | undefined;
  NEXTAUTH_SECRET?: string | undefined;
  BRAND_NAME: string;
  MAIL_FROM?: string | undefined;
};

/** Rules between variables. */
function checkTogether(value: Together, context: z.RefinementCtx): void {
  const refuse = (name: keyof Together, message: string) =>
    context.addIssue({ code: 'custom', path: [name], message });
  if (value.AUTH_SECRET !== undefined && value.AUTH_SECRET === value.PASSWORD_PEPPER) {
    refuse('PASSWORD_PEPPER', 'must not equal AUTH_SECRET');
  }
  for (const name of ['APP_URL', 'NEXTAUTH_URL'] as const) {
    const address = value[name];
    if (address === undefined || value.NODE_ENV !== 'production') continue;
    if (address.startsWith('http:') && !isLoopbackAddress(address)) {
      refuse(name, 'must start with https:// in production; session cookies would travel in the clear');
    }
  }
  if (value.NEXTAUTH_URL !== undefined && value.NEXTAUTH_URL !== addressOf(value)) {
    refuse('NEXTAUTH_URL', 'must equal APP_URL; leave it out and it does');
  }
  if (value.NEXTAUTH_SECRET !== undefined && value.NEXTAUTH_SECRET !== value.AUTH_SECRET) {
    refuse('NEXTAUTH_SECRET', 'must equal AUTH_SECRET; leave it out and it does');
  }
}

/** Fills in what follows from other variables: the public address and the sender of mail. */
function withAddress<T extends Together>(value: T) {
  const appUrl = addressOf(value);
  return {
    ...value,
    APP_URL: appUrl,
    /** Without APP_URL the portal is at every address of this machine (lib/server/own-origin.mjs). */
    OWN_ADDRESS: value.APP_URL === undefined ? ('any' as const) : ('configured' as const),
    MAIL_FROM: value.MAIL_FROM ?? `${value.BRAND_NAME} <no-reply@${new URL(appUrl).hostname}>`,
  };
}

function addressOf(value: Together): string {
  return value.APP_URL ?? `http://localhost:${value.PORT}`;
}
