import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { formatDate } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import type { BriefText } from './brief-fields';

type DraftNoteProps = {
  /** When what the form shows was typed; null while it shows nothing that this device kept. */
  savedAt: number | null;
  onStartOver: () => void;
  text: BriefText['draft'];
};

/** Says that this device keeps what is typed, or that the form shows what was kept, with the way to be rid of it. */
export function DraftNote({ savedAt, onStartOver, text }: DraftNoteProps) {
  if (savedAt === null) return <p className="text-small text-ink-2">{text.kept}</p>;
  return (
    <Notice live>
      <p>{message(text.restored, { date: formatDate(new Date(savedAt)) })}</p>
      <Button variant="quiet" size="dense" className="-ms-3.5 mt-1" onClick={onStartOver}>
        {text.startOver}
      </Button>
    </Notice>
  );
}
