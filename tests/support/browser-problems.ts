import type { BrowserContext } from '@playwright/test';

type Problem = { text: string; url: string };

/** What went wrong in a browser while a test looked elsewhere. */
export type ProblemWatch = { problems: () => string[] };

/**
 * Listens to everything a browser context complains about: scripts that throw, errors on the console,
 * violations of the content security policy, and requests to any place but our own.
 *
 * A page that answers with 4xx or 5xx is reported on the console as well; when it was the page itself that
 * was asked for, the test sees it anyway, so that line does not count.
 */
export async function watchForProblems(context: BrowserContext, origin: string): Promise<ProblemWatch> {
  const problems: Problem[] = [];
  const refusedPages = new Set<string>();

  context.on('weberror', (error) =>
    problems.push({ text: `script error: ${error.error().message}`, url: '' }),
  );
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push({ text: message.text(), url: message.location().url });
  });
  context.on('request', (request) => {
    if (leaves(request.url(), origin))
      problems.push({ text: `request to ${request.url()}`, url: request.url() });
  });
  context.on('response', (response) => {
    if (response.status() >= 400 && response.request().isNavigationRequest())
      refusedPages.add(response.url());
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`content security policy: ${event.violatedDirective} refused ${event.blockedURI}`);
    });
  });

  const isRefusedPage = ({ text, url }: Problem) =>
    text.startsWith('Failed to load resource') && refusedPages.has(url);
  return { problems: () => problems.filter((problem) => !isRefusedPage(problem)).map(describe) };
}

/** The browser's sentence about a file that could not be loaded does not say which. */
function describe({ text, url }: Problem): string {
  return text.startsWith('Failed to load resource') ? `${text} (${url})` : text;
}

function leaves(url: string, origin: string): boolean {
  const { protocol, origin: target } = new URL(url);
  return /^(https?|wss?):$/.test(protocol) && target.replace(/^ws/, 'http') !== origin;
}
