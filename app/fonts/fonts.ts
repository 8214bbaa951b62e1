import localFont from 'next/font/local';

/*
 * The names of the constants become names of font families, so they must not be those of a system's own
 * ("sans" and "serif" are, on Linux). Both files are the latin subset with the weights that the pages use, 400 to
 * 700, which makes them a third smaller than with the whole axis. Cutting Source Serif 4 makes another font in the
 * sense of its licence, which reserves the name "Source", so the file calls itself Plumbline Serif. The stand-ins
 * named first in `fallback` are declared in globals.css with the measures of the real fonts, so text keeps its
 * place when they arrive.
 */

/** Headings and long reading. */
export const sourceSerif = localFont({
  src: './source-serif-4-latin-wght.woff2',
  weight: '400 700',
  display: 'swap',
  variable: '--font-source-serif',
  adjustFontFallback: false,
  fallback: [
    'Source Serif Stand-in',
    'Source Serif Stand-in Android',
    'Source Serif Stand-in Linux',
    'Georgia',
    'serif',
  ],
});

/** Controls, tables and running text. */
export const inter = localFont({
  src: './inter-latin-wght.woff2',
  weight: '400 700',
  display: 'swap',
  variable: '--font-inter',
  adjustFontFallback: false,
  fallback: ['Inter Stand-in', 'Inter Stand-in Android', 'Inter Stand-in Linux', 'Arial', 'sans-serif'],
});
