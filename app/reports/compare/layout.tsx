import { CompanyFrame } from '../../company-frame';

export default function CompareLayout({ children }: LayoutProps<'/reports/compare'>) {
  return <CompanyFrame>{children}</CompanyFrame>;
}
