import type { BriefContent } from '@/lib/domain/lead/brief';
import { message } from '@/lib/shared/message';
import type { peopleText } from '@/lib/text/en/people';

/** What a brief asks for in a few words: "2 × senior Rust". */
export function wantsText(
  wants: Pick<BriefContent, 'seats' | 'language' | 'level'>,
  text: typeof peopleText,
): string {
  const { seats } = wants;
  const language = text.languageNeeds[wants.language];
  if (!wants.level) return message(text.wantsAnyLevel, { seats, language });
  return message(text.wants, { seats, language, level: text.levels[wants.level] });
}
