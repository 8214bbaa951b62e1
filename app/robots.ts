import type { MetadataRoute } from 'next';
import { portalAddress } from '@/lib/auth/portal-address';
import { privateAddresses } from './public-addresses';

/** Made per request, because the public address is a setting of the running portal. */
export const dynamic = 'force-dynamic';

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: [...privateAddresses] },
    sitemap: `${portalAddress()}/sitemap.xml`,
  };
}
