/** Services that deliver to the same mailbox wherever the dots of a name stand. */
const dotless = new Set(['gmail.com', 'googlemail.com']);

/**
 * The mailbox behind an address in its canonical form, for counting only: what follows a plus sign is a label of the
 * same person, and some services ignore dots. Mail is never sent to it. Where a service does tell such addresses apart,
 * two people share one limit, which does little harm.
 */
export function mailboxOf(email: string): string {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1);
  const [name = ''] = email.slice(0, at).split('+');
  if (!dotless.has(domain)) return `${name}@${domain}`;
  return `${name.replaceAll('.', '')}@gmail.com`;
}
