type FieldNameProps = { label: string; mark?: string };

/** Name of a question; marked where its answer is changed. */
export function FieldName({ label, mark }: FieldNameProps) {
  return (
    <>
      <span>{label}</span>
      {mark ? <span className="text-small font-normal text-ink-2">{` ${mark}`}</span> : null}
    </>
  );
}
