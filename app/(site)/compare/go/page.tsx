import type { Metadata } from 'next';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { ChoosePage } from '../choose-page';

const { choose, languages } = getText().comparison;

export const metadata: Metadata = {
  title: message(choose.title, { language: languages.go }),
  description: choose.lead,
};

export default function ChooseGoPage() {
  return <ChoosePage language="go" />;
}
