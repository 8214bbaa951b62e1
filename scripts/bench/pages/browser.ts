import { launch } from 'chrome-launcher';
import type { Shutdown } from '../../start/shutdown';

/** As root, Chromium cannot set up its own sandbox; the rest keeps it from calling home. */
const flags = [
  '--headless=new',
  '--disable-quic',
  '--disable-component-update',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Starts a browser with an empty profile that programs can steer through a port of the loopback address. */
export async function openBrowser(
  path: string,
  shutdown: Shutdown,
): Promise<{ port: number; version: string }> {
  const browser = await launch({
    chromePath: path,
    chromeFlags: flags,
    handleSIGINT: false,
    logLevel: 'silent',
  });
  const kill = () => browser.kill();
  shutdown.add({ name: 'Browser', stop: () => Promise.resolve(kill()), force: kill });
  const answer = await fetch(`http://127.0.0.1:${browser.port}/json/version`);
  const { Browser: version } = (await answer.json()) as { Browser: string };
  return { port: browser.port, version };
}
