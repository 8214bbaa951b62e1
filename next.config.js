/** @type {import('next').NextConfig} */
const config = {
  agentRules: false,
  // Types are checked by `npm test`; a stranger's first start should not wait for it.
  typescript: { ignoreBuildErrors: true },
  typedRoutes: true,
  poweredByHeader: false,
  // The image optimiser is not used, so its endpoint must not answer (security.md, finding 3).
  images: { unoptimized: true },
  // The proxy knows what an address of the comparison asks for, and says it with a header that no client can set. A
  // rewrite by the proxy itself would name the host: where that is not the one the framework expects, it sends the
  // request to itself over the network.
  rewrites: () =>
    Promise.resolve({
      // In this order: each is tried on what the one before it has made.
      beforeFiles: ['/:dimension', ''].map((rest) => ({
        source: `/compare${rest}`,
        has: [{ type: 'header', key: 'x-plumbline-narrowed' }],
        destination: `/compare/narrowed${rest}`,
      })),
    }),
  experimental: { serverActions: { bodySizeLimit: '256kb' } },
  // Written into the code, so that the browser knows it too; lib/shared/language.ts reads it.
  env: { PORTAL_LANGUAGE: process.env.PORTAL_LANGUAGE || 'en' },
  serverExternalPackages: ['@node-rs/argon2', 'graphile-worker', 'pg', 'pino', 'nodemailer'],
};

export default config;
