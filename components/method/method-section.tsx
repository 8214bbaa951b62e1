import type { ComponentProps } from 'react';
import { PageSection } from '@/components/layout/page-section';
import type { methodSections } from '@/lib/text/en/method';

type MethodSectionProps = Omit<ComponentProps<typeof PageSection>, 'id' | 'className'> & {
  id: keyof typeof methodSections;
};

/** One part of the method page, under the anchor that its list of parts leads to. */
export function MethodSection(props: MethodSectionProps) {
  return <PageSection {...props} />;
}
