import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./app/i18n.ts');

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  logging: { serverFunctions: false }, // the development log would print what is sent to actions, passwords too
  serverExternalPackages: ['@node-rs/argon2', 'pg', 'pg-boss', 'pino', '@prisma/adapter-pg'],
  async headers() {
    const everywhere = [
      { key: 'x-content-type-options', value: 'nosniff' },
      { key: 'x-frame-options', value: 'DENY' },
      { key: 'referrer-policy', value: 'same-origin' },
      { key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=()' },
      { key: 'cross-origin-opener-policy', value: 'same-origin' },
      { key: 'strict-transport-security', value: 'max-age=31536000; includeSubDomains' },
    ];
    return [
      { source: '/:path*', headers: everywhere },
      { source: '/((?!_next/static).*)', headers: [{ key: 'cache-control', value: 'no-store' }] },
    ];
  },
  // Types, tests' included, are checked by `npm test`; a start need not repeat it.
  typescript: { ignoreBuildErrors: process.env.PREMIA_TYPES_CHECKED === '1' },
  generateBuildId: () => process.env.PREMIA_BUILD_ID ?? null,
};

export default withNextIntl(config);
