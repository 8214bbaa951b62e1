import { CompanyFrame } from '../../company-frame';

export default function ReportLayout({ children }: LayoutProps<'/reports/[reportId]'>) {
  return <CompanyFrame>{children}</CompanyFrame>;
}
