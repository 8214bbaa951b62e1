import type { MetadataRoute } from 'next';
import { portalAddress } from '@/lib/auth/portal-address';
import { publicPages } from './public-addresses';

/** Made per request, because the public address is a setting of the running portal. */
export const dynamic = 'force-dynamic';

export default function sitemap(): MetadataRoute.Sitemap {
  const origin = portalAddress();
  return publicPages.map((path) => ({ url: origin + path }));
}
