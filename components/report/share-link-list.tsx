import { Badge } from '@/components/ui/badge';
import { ConfirmForm } from '@/components/ui/confirm-form';
import { CopyField } from '@/components/ui/copy-field';
import { EmptyState } from '@/components/ui/empty-state';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { HideablePart, ShareAudience } from '@/lib/domain/share/hidden-parts';
import { formatDate, formatList } from '@/lib/shared/format';
import type { FormAction } from '@/lib/shared/form-state';
import { message } from '@/lib/shared/message';
import type { shareText } from '@/lib/text/en/share';

/** A share link as its maker sees it. */
export interface ShareLinkItem {
  id: string;
  label: string;
  createdAt: Date;
  expiresAt: Date;
  state: 'open' | 'expired' | 'revoked';
  audience: ShareAudience;
  /** What the link leaves out. */
  hidden: readonly HideablePart[];
  /** The address to hand out, while the link is open and can be shown. */
  address: string | null;
}

type ShareLinkListProps = {
  links: readonly ShareLinkItem[];
  reportId: string;
  revokeAction: FormAction;
  text: (typeof shareText)['list'];
};

/** The links of a report, newest first: who each is for, whether it opens, and a way to end it. */
export function ShareLinkList({ links, reportId, revokeAction, text }: ShareLinkListProps) {
  if (links.length === 0) return <EmptyState title={text.emptyTitle}>{text.emptyBody}</EmptyState>;
  return (
    <ul className="border-b border-line">
      {links.map((link) => (
        <li key={link.id} className="border-t border-line py-5">
          <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
            <div className="min-w-0">
              <p className="font-semibold [overflow-wrap:anywhere]">
                <bdi>{link.label || text.unnamed}</bdi>
              </p>
              <p className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-small text-ink-2 tabular-nums">
                <Badge>{stateText(link, text)}</Badge>
                {link.audience === 'own' ? null : <span>{text.audiences[link.audience]}</span>}
                <span>{message(text.made, { date: formatDate(link.createdAt) })}</span>
              </p>
              {link.hidden.length > 0 ? (
                <p className="mt-1 text-small text-ink-2">
                  {message(text.leavesOut, {
                    parts: formatList(link.hidden.map((part) => text.partNames[part])),
                  })}
                </p>
              ) : null}
            </div>
            {link.state === 'open' ? (
              <ConfirmForm
                action={revokeAction}
                fields={{ report: reportId, link: link.id }}
                question={{
                  ...text.revokeQuestion,
                  title: message(text.revokeQuestion.title, { label: link.label || text.unnamed }),
                }}
                pendingLabel={text.revokePending}
                size="dense"
              >
                {text.revoke}{' '}
                <VisuallyHidden>
                  {message(text.revokeWhich, { label: link.label || text.unnamed })}
                </VisuallyHidden>
              </ConfirmForm>
            ) : null}
          </div>
          {link.state === 'open' ? <LinkAddress link={link} text={text} /> : null}
        </li>
      ))}
    </ul>
  );
}

function LinkAddress({ link, text }: { link: ShareLinkItem; text: ShareLinkListProps['text'] }) {
  if (!link.address) return <p className="mt-3 max-w-measure text-small text-ink-2">{text.hidden}</p>;
  return (
    <div className="mt-4">
      <CopyField
        id={`link-${link.id}`}
        label={link.label ? message(text.link, { label: link.label }) : text.unnamedLink}
        value={link.address}
        copyLabel={text.copy}
        copiedLabel={text.copied}
      />
    </div>
  );
}

function stateText({ state, expiresAt }: ShareLinkItem, text: ShareLinkListProps['text']): string {
  if (state === 'revoked') return text.revoked;
  return message(text[state], { date: formatDate(expiresAt) });
}
