/** @type {import('next').NextConfig} */
const config = {
  agentRules: false,
  // Types are checked by `npm test`; a stranger's first start should not wait for it.
  typescript: { ignoreBuildErrors: true },
  typedRoutes: true,
  poweredByHeader: false,
  // The image optimiser is not used, so its endpoint must not answer (security.md, finding 3).
  images: { unoptimized: true },
  experimental: { serverActions: { bodySizeLimit: '256kb' } },
  // Written into the code, so that the browser knows it too; lib/shared/language.ts reads it.
  env: { PORTAL_LANGUAGE: process.env.PORTAL_LANGUAGE || 'en' },
  serverExternalPackages: ['@node-rs/argon2', 'graphile-worker', 'pg', 'pino', 'nodemailer'],
};

export default config;
