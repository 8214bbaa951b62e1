/**
 * Works through a list with so many lanes side by side; each lane takes the next entry when it is done with one.
 *
 * @returns the results, in the order of the list.
 */
export async function inLanes<Entry, Result>(
  lanes: number,
  entries: readonly Entry[],
  work: (entry: Entry) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = entries.entries();
  const runLane = async () => {
    for (const [index, entry] of waiting) results[index] = await work(entry);
  };
  await Promise.all(Array.from({ length: lanes }, runLane));
  return results;
}
