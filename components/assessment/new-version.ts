const mark = 'plumbline.reloaded';
const once = 60_000;

/**
 * The server was updated while this page was open, so it no longer knows the page's actions. A fresh page does;
 * what was typed is kept on the device and comes back. At most once a minute, whatever happens.
 */
export function reloadForNewVersion(problem: unknown): void {
  if (!(problem instanceof Error) || problem.name !== 'UnrecognizedActionError') return;
  try {
    const before = Number(sessionStorage.getItem(mark));
    if (Date.now() - before < once) return;
    sessionStorage.setItem(mark, String(Date.now()));
    window.location.reload();
  } catch {
    // Without storage nothing would be kept, so the page stays as it is.
  }
}
