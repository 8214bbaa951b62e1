import { language } from '@/lib/shared/language';
import { escapeHtml } from './escape-html';
import { unavailableStyle } from './unavailable-style';

/**
 * A whole document that needs no script, no file and no database.
 * @param content markup below the heading
 * @param head more for the head of the document
 */
export function plainPage({
  title,
  heading,
  content,
  head = '',
}: {
  title: string;
  heading: string;
  content: string;
  head?: string;
}): string {
  return `<!doctype html>
<html lang="${language.tag}" dir="${language.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
${head}
<title>${escapeHtml(title)}</title>
<style>${unavailableStyle}</style>
</head>
<body>
<main>
${mark}
<h1>${escapeHtml(heading)}</h1>
${content}
</main>
</body>
</html>
`;
}

/** A plumb line at rest. */
const mark =
  '<svg class="mark" viewBox="0 0 13 64" fill="none" stroke="currentColor" aria-hidden="true">' +
  '<path stroke-width="1.25" d="M6.5 0v44"/>' +
  '<path fill="currentColor" stroke="none" d="M6.5 44c3 3 5 7 5 11l-5 9-5-9c0-4 2-8 5-11z"/></svg>';
