/** Where a mail is written when there is no mail server, below the data folder: `mail/<day>-<id>.eml`. */
export function mailFileName({ id, createdAt }: { id: string; createdAt: Date }): string {
  return `mail/${createdAt.toISOString().slice(0, 10)}-${id}.eml`;
}
