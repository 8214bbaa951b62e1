import type { AnswerLine, LeadReport } from '@/components/lead/report-summary';
import { answerLabel } from '@/components/report/answer-words';
import type { ReportWords } from '@/components/report/report-source';
import { reportHeadView } from '@/components/report/report-head-view';
import type { FrozenReport } from '@/lib/data/reports';
import { questionsOf } from '@/lib/domain/assessment/questions';
import { formatDate } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';

/** The text a report is made of. */
export function reportWords(): ReportWords {
  const { report, reportAnswers, plumbLine } = getText();
  return { report, answers: reportAnswers, plumbLine };
}

/** A frozen report as the page about its lead sums it up. */
export function leadReport(report: FrozenReport): LeadReport {
  const words = reportWords();
  const head = reportHeadView(report, words);
  const text = getText().lead.report;
  return {
    systemName: report.systemName || text.unnamed,
    headline: head.headline,
    because: head.because,
    frequency: head.frequency.sentence,
    plumbLine: head.plumbLine.picture,
    frozen: message(text.frozen, {
      day: formatDate(report.createdAt),
      checksum: report.checksum.slice(0, 12),
    }),
    answers: answerLines(report, words),
  };
}

/** Every answer in the order it was asked, then what the parts of the system answered for themselves. */
function answerLines({ document }: FrozenReport, words: ReportWords): AnswerLine[] {
  const questions = questionsOf(document.bank);
  const whole = questions.flatMap(({ id }) => {
    const answer = document.answers[id];
    if (answer === undefined) return [];
    return [{ key: id, question: words.answers[id].name, answer: answerLabel(words, id, answer) }];
  });
  const parts = (document.components ?? []).flatMap((component) =>
    questions.flatMap(({ id }) => {
      const answer: string | undefined = (component.answers as Record<string, string>)[id];
      if (answer === undefined) return [];
      return [
        {
          key: `${component.name}-${id}`,
          question: `${component.name}: ${words.answers[id].name}`,
          answer: answerLabel(words, id, answer),
        },
      ];
    }),
  );
  return [...whole, ...parts];
}
