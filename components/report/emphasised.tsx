type EmphasisedProps = { sentence: string; part: string };

/** A sentence with the first occurrence of one part of it stressed. */
export function Emphasised({ sentence, part }: EmphasisedProps) {
  const at = sentence.indexOf(part);
  if (at < 0) return sentence;
  return (
    <>
      {sentence.slice(0, at)}
      <strong className="font-semibold whitespace-nowrap text-ink tabular-nums">{part}</strong>
      {sentence.slice(at + part.length)}
    </>
  );
}
