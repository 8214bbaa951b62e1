/**
 * Markup that shows a picture on another page: linked to the claim it comes from, never wider than its place, and
 * with the sentence for whoever cannot see it.
 */
export function pictureSnippet(picture: {
  address: string;
  page: string;
  sentence: string;
  width: number;
}): string {
  const { address, page, sentence, width } = picture;
  return `<a href="${quoted(page)}"><img src="${quoted(address)}" alt="${quoted(sentence)}" width="${width}" style="max-width:100%;height:auto"></a>`;
}

function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
