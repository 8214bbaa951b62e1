import type { Metadata } from 'next';
import { inter, sourceSerif } from './fonts/fonts';
import './globals.css';
import { brand } from '@/lib/brand/brand';
import { getText } from '@/lib/text/catalogue';

export const metadata: Metadata = {
  applicationName: brand.name,
  title: { default: brand.name, template: `%s · ${brand.name}` },
  description: getText().site.meta.description,
  formatDetection: { telephone: false, email: false, address: false },
};

export default function RootLayout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="en" className={`${inter.variable} ${sourceSerif.variable}`}>
      <body>{children}</body>
    </html>
  );
}
