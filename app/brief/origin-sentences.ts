import 'server-only';
import type { BriefField } from '@/lib/domain/lead/brief';
import type { PrefilledBrief } from '@/lib/domain/lead/prefill-brief';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';

/** Where each field that the answers filled in comes from, one sentence each (N10). */
export function originSentences({ origins }: PrefilledBrief): Partial<Record<BriefField, string>> {
  const { brief, questions } = getText();
  const sentences: Partial<Record<BriefField, string>> = {};
  for (const [field, origin] of Object.entries(origins)) {
    if (origin.from !== 'answer') continue;
    const titles = origin.questions.map((question) => questions.questions[question].title);
    sentences[field as BriefField] =
      titles.length === 1
        ? message(brief.origins.oneAnswer, { question: titles[0] ?? '' })
        : message(brief.origins.answer, { questions: titles.map((title) => `“${title}”`).join(', ') });
  }
  return sentences;
}
