import { methodWords } from '@/app/(site)/method/method-words';
import { claimLinesOf } from '@/app/(site)/method/claim-lines-of';
import { shownQuestions } from '@/app/(site)/method/shown-questions';
import { Specimen } from '@/components/design/specimen';
import { ClaimLines } from '@/components/method/claim-lines';
import { ConstraintArticle } from '@/components/method/constraint-article';
import { ConstraintHead } from '@/components/method/constraint-head';
import { QuestionTable } from '@/components/method/question-table';
import { QuestionTurns } from '@/components/method/question-turns';
import { UnscoredQuestions } from '@/components/method/unscored-questions';
import { ValueBar } from '@/components/method/value-bar';
import { ValueStrip } from '@/components/method/value-strip';
import { ValueTable } from '@/components/method/value-table';
import { currentBank } from '@/lib/domain/assessment/banks';
import { claims } from '@/lib/domain/evidence/evidence';
import type { TextCatalogue } from '@/lib/text/catalogue';
import { UsualSpecimen } from '../usual-specimen';

const sides = 'go-left';
const [first, second, third] = shownQuestions;
const gate = currentBank.gates.findLast(({ claims: behind }) => behind.length > 1);

/** The pages on questions and constraints, from the released model. */
export function QuestionSpecimens({ text }: { text: TextCatalogue }) {
  const { method, design } = text;
  const { states } = design.method;
  const words = methodWords();
  const lines = claimLinesOf(claims.slice(0, 2).map(({ id }) => id));
  const turns = (before: typeof first, after: typeof first) => (
    <QuestionTurns before={before} after={after} text={method.questions.page} />
  );
  const bars = [
    { state: states.towardsGo, direction: -1, halfWidth: 0.25 },
    { state: states.nothing, direction: 0, halfWidth: 0.25 },
    { state: states.towardsRust, direction: 0.5, halfWidth: 0.5 },
  ];
  return (
    <>
      <Specimen
        file="components/method/value-bar.tsx"
        text={design}
        draw={() =>
          bars.map(({ state, ...value }) => ({ state, part: <ValueBar {...value} sides={sides} /> }))
        }
      />
      <Specimen
        file="components/method/value-strip.tsx"
        text={design}
        draw={() => [
          { state: design.states.several, part: <ValueStrip directions={[-1, -0.5, 0, 1]} sides={sides} /> },
          { state: states.nothing, part: <ValueStrip directions={[0]} sides={sides} /> },
        ]}
      />
      {first ? (
        <UsualSpecimen file="components/method/value-table.tsx">
          <ValueTable question={first} sides={sides} text={method} />
        </UsualSpecimen>
      ) : null}
      <UsualSpecimen file="components/method/question-table.tsx">
        <QuestionTable
          caption={method.sections.questions}
          questions={shownQuestions.slice(0, 3)}
          sides={sides}
          text={method}
        />
      </UsualSpecimen>
      <UsualSpecimen file="components/method/unscored-questions.tsx">
        <UnscoredQuestions words={words} />
      </UsualSpecimen>
      <UsualSpecimen file="components/method/question-turns.tsx" state={design.states.first}>
        {turns(undefined, second)}
      </UsualSpecimen>
      <UsualSpecimen file="components/method/question-turns.tsx" state={design.states.middle}>
        {turns(first, third)}
      </UsualSpecimen>
      <UsualSpecimen file="components/method/question-turns.tsx" state={design.states.last}>
        {turns(second, undefined)}
      </UsualSpecimen>
      <Specimen
        file="components/method/claim-lines.tsx"
        text={design}
        draw={() => [
          { state: design.states.usual, part: <ClaimLines claims={lines} text={method.claim} /> },
          {
            state: design.claims.states.outOfDate,
            part: (
              <ClaimLines
                claims={lines.map((line) => ({ ...line, isOutOfDate: true }))}
                text={method.claim}
              />
            ),
          },
        ]}
      />
      {gate ? (
        <UsualSpecimen file="components/method/constraint-article.tsx">
          <ConstraintHead text={words.method.constraints} />
          <ConstraintArticle gate={gate} claims={claimLinesOf(gate.claims)} words={words} />
        </UsualSpecimen>
      ) : null}
    </>
  );
}
