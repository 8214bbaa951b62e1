type MailKindProps = { kind: string; words: Readonly<Record<string, string>> };

/** What a mail is for, in words; a kind without words shows the name it is stored under. */
export function MailKind({ kind, words }: MailKindProps) {
  return (
    words[kind] ?? (
      <span translate="no" dir="ltr">
        {kind}
      </span>
    )
  );
}
