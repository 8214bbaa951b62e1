import { CompanyFrame } from '../company-frame';

export default function BriefLayout({ children }: LayoutProps<'/brief'>) {
  return <CompanyFrame className="pt-10 pb-20">{children}</CompanyFrame>;
}
