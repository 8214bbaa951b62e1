/** The plain text of a mail, line by line as it is sent, with its addresses as links. */
export function MailBody({ body }: { body: string }) {
  const parts = body.split(/(https?:\/\/[^\s<>"]+)/u);
  return (
    <div
      className="max-w-measure border-s-2 border-line-2 bg-raised px-5 py-4 wrap-anywhere whitespace-pre-wrap"
      dir="auto"
    >
      {parts.map((part, index) =>
        // Splitting by one group puts the addresses at the odd places.
        index % 2 === 1 ? (
          <a key={index} href={part} rel="noreferrer" className="text-link">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </div>
  );
}
