import type { TextCatalogue } from '@/lib/text/catalogue';

/** The words of this page. */
export type DesignText = TextCatalogue['design']['people'];
