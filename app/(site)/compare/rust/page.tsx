import type { Metadata } from 'next';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { ChoosePage } from '../choose-page';

const { choose, languages } = getText().comparison;

export const metadata: Metadata = {
  title: message(choose.title, { language: languages.rust }),
  description: choose.lead,
};

export default function ChooseRustPage() {
  return <ChoosePage language="rust" />;
}
