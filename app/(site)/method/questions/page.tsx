import type { Metadata } from 'next';
import { PageContainer } from '@/components/layout/page-container';
import { QuestionTable } from '@/components/method/question-table';
import { UnscoredQuestions } from '@/components/method/unscored-questions';
import { TextLink } from '@/components/ui/text-link';
import { sectionOf } from '@/lib/domain/assessment/flow';
import { sectionIds } from '@/lib/domain/assessment/question-sets';
import { sidesFor } from '@/lib/domain/comparison/sides';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { methodWords } from '../method-words';
import { shownQuestions } from '../shown-questions';

const { list: text } = getText().method.questions;

export const metadata: Metadata = { title: text.title, description: text.description };

/** Every question in short, in the order in which they are asked (N03). Static, like the method. */
export default function QuestionsPage() {
  const words = methodWords();
  const sections = sectionIds
    .map((id) => ({ id, own: shownQuestions.filter((question) => sectionOf(question.id) === id) }))
    .filter(({ own }) => own.length > 0);
  return (
    <PageContainer className="py-12 sm:py-16">
      <p className="text-small">
        <TextLink href={'/method#questions'}>{text.back}</TextLink>
      </p>
      <h1 className="mt-3 heading text-h1">{text.title}</h1>
      <p className="mt-4 max-w-measure text-lead text-ink-2">{text.lead}</p>
      <p className="mt-3 max-w-measure text-small text-ink-2">{text.legend}</p>
      {sections.map(({ id, own }) => (
        <section key={id} aria-labelledby={`asked-${id}`} className="mt-12">
          <h2 id={`asked-${id}`} className="mb-3 heading text-h3">
            {words.questions.sections[id]}
          </h2>
          <QuestionTable
            caption={message(text.caption, { section: words.questions.sections[id] })}
            questions={own}
            sides={sidesFor('/method/questions')}
            text={words.method}
          />
        </section>
      ))}
      <section aria-labelledby="unscored" className="mt-12">
        <h2 id="unscored" className="mb-3 heading text-h3">
          {words.method.questions.unscoredHeading}
        </h2>
        <UnscoredQuestions words={words} />
      </section>
    </PageContainer>
  );
}
