import type { Metadata } from 'next';
import { inter, sourceSerif } from './fonts/fonts';
import './globals.css';
import { sharedOpenGraph } from './cards/card-metadata';
import { EarlyActs } from '@/components/layout/early-acts';
import { portalAddress } from '@/lib/auth/portal-address';
import { brand } from '@/lib/brand/brand';
import { earlyActsScript } from '@/lib/shared/early-acts';
import { language } from '@/lib/shared/language';
import { getText } from '@/lib/text/catalogue';

export const metadata: Metadata = {
  applicationName: brand.name,
  title: { default: brand.name, template: `%s · ${brand.name}` },
  description: getText().site.meta.description,
  metadataBase: new URL(portalAddress()),
  openGraph: sharedOpenGraph,
  twitter: { card: 'summary_large_image' },
  formatDetection: { telephone: false, email: false, address: false },
};

export default function RootLayout({ children }: { children: React.ReactNode }) {
  return (
    <html
      lang={language.tag}
      dir={language.direction}
      className={`${inter.variable} ${sourceSerif.variable}`}
    >
      <body>
        <script>{earlyActsScript}</script>
        {children}
        <EarlyActs />
      </body>
    </html>
  );
}
