/** The question as the heading of its page. Takes the focus when the reader comes from another question. */
export function QuestionHeading({ title }: { title: string }) {
  return (
    <h1 id="question" tabIndex={-1} className="heading text-title">
      {title}
    </h1>
  );
}
