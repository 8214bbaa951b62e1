/** A stored thing that a test expects to be readable. */
export function readable<Stored>(stored: Stored | 'unreadable' | null | undefined): Stored {
  if (stored === null || stored === undefined || stored === 'unreadable') {
    throw new Error(`The stored thing is ${stored === 'unreadable' ? 'unreadable' : 'not there'}.`);
  }
  return stored;
}
