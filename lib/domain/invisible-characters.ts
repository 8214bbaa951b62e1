/** Marks that change the order in which text is shown; they can make one name look like another. */
const directionOverrides = /[\u202a-\u202e\u2066-\u2069]/gu;
/** Marks that only hint at a direction. A paragraph may need them, a name does not. */
const directionHints = /[\u061c\u200e\u200f]/gu;
/** Characters without width that come along when text is copied: spaces, joiners of words, soft hyphens, byte order marks. */
const widthless = /[\u00ad\u180e\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb]/gu;
/** The flags of England, Scotland and Wales are the only texts that are spelled with tag characters. */
const tags =
  /(\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f})|[\u{e0000}-\u{e007f}]/gu;
/** A joiner or a non-joiner belongs to the character before it, in words of many scripts and in emoji. */
const looseJoiners =
  /(?<![\p{L}\p{M}\p{N}\p{Emoji_Modifier}\p{Extended_Pictographic}])[\u200c\u200d]+|(?<=[\u200c\u200d])[\u200c\u200d]+/gu;
/** A selector of a form belongs to the character before it; those of the second block exist for Han characters only. */
const looseSelectors =
  /(?<=^|[\s\u200c\u200d\ufe00-\ufe0f\u{e0100}-\u{e01ef}])[\ufe00-\ufe0f]+|(?<!\p{Script=Han})[\u{e0100}-\u{e01ef}]+/gu;
/** What can be seen. Fillers of Hangul count as ignorable, the empty pattern of Braille does not. */
const visible = /[^\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}\p{Cf}\u2800]/u;

/**
 * Text without the characters that nobody sees and that come along when text is copied. What changes how visible
 * characters look stays: joiners inside words and emoji, and selectors of a form. Text of which nothing can be seen
 * becomes empty.
 * @param keepsHints whether marks that hint at a direction stay, for text of several paragraphs
 */
export function withoutInvisible(text: string, keepsHints = false): string {
  if (!visible.test(text)) return '';
  return (keepsHints ? text : text.replace(directionHints, ''))
    .replace(directionOverrides, '')
    .replace(widthless, '')
    .replace(tags, '$1')
    .replace(looseSelectors, '')
    .replace(looseJoiners, '');
}
