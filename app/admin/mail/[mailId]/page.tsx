import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { MailBody } from '@/components/admin/mail-body';
import { MailKind } from '@/components/admin/mail-kind';
import { PageHeading } from '@/components/admin/page-heading';
import { DescriptionList } from '@/components/ui/description-list';
import { Moment } from '@/components/ui/moment';
import { TextLink } from '@/components/ui/text-link';
import { requireStaff } from '@/lib/auth/viewer';
import { getMail } from '@/lib/data/mail-list';
import { mailFileName } from '@/lib/shared/mail-file-name';
import { getText } from '@/lib/text/catalogue';
import { StaffFrame } from '../../staff-frame';

export const metadata: Metadata = { title: getText().admin.mail.title };

export default async function MailMessagePage({ params }: PageProps<'/admin/mail/[mailId]'>) {
  const staff = await requireStaff('mail:read');
  const id = z
    .uuid()
    .max(36)
    .safeParse((await params).mailId);
  const mail = id.success ? await getMail(staff, id.data) : null;
  if (!mail) notFound();
  const text = getText().admin.mail;
  const statuses: Record<string, string> = text.statuses;
  return (
    <StaffFrame staff={staff} current="mail">
      <p className="mb-4 text-small">
        <TextLink href="/admin/mail">{text.back}</TextLink>
      </p>
      <PageHeading title={mail.subject} />
      <div className="max-w-measure">
        <DescriptionList
          items={[
            {
              key: 'to',
              term: text.columns.to,
              description: (
                <span translate="no" dir="ltr" className="wrap-anywhere">
                  {mail.toAddress}
                </span>
              ),
            },
            {
              key: 'kind',
              term: text.columns.kind,
              description: <MailKind kind={mail.kind} words={text.kinds} />,
            },
            { key: 'status', term: text.columns.status, description: statuses[mail.status] ?? mail.status },
            { key: 'written', term: text.columns.created, description: <Moment at={mail.createdAt} short /> },
            {
              key: 'sent',
              term: text.sent,
              description: mail.sentAt ? (
                <Moment at={mail.sentAt} short />
              ) : mail.status === 'queued' ? (
                text.notSent
              ) : (
                text.neverSent
              ),
            },
            ...(mail.status === 'written'
              ? [
                  {
                    key: 'file',
                    term: text.file,
                    description: (
                      <code translate="no" dir="ltr" className="font-mono text-fine wrap-anywhere">
                        {mailFileName(mail)}
                      </code>
                    ),
                  },
                ]
              : []),
            ...(mail.lastError
              ? [
                  {
                    key: 'error',
                    term: text.lastError,
                    description: (
                      <span translate="no" dir="ltr">
                        {mail.lastError}
                      </span>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </div>
      <h2 className="heading mt-8 mb-3 text-h3">{text.body}</h2>
      <MailBody body={mail.body} />
    </StaffFrame>
  );
}
