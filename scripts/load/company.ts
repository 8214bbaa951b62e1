import { setTimeout as delay } from 'node:timers/promises';
import { actionOf, readForms, type ReadForm } from '../harness/read-form';
import { type Answer, Visitor } from '../harness/visitor';

/** The server actions of the two forms of a question, which are the same for everybody. */
export interface AnswerActions {
  answer: string;
  parts: string;
}

/** Told each answer of the server, with what was asked for. */
export type Observe = (kind: 'document' | 'form' | 'action' | 'navigation', answer: Answer) => void;

type Fields = [name: string, value: string][];

/** A company in a browser of its own, with an assessment that was begun. */
export class Company {
  /** What was found on the page of each question so far: its fields and the choice this company makes. */
  readonly #known = new Map<string, Fields>();

  private constructor(
    readonly visitor: Visitor,
    private readonly first: string,
  ) {}

  /** @throws Error when the assessment cannot be begun */
  static async begin(origin: string, address: string): Promise<Company> {
    const visitor = new Visitor(origin, address);
    const start = await visitor.ask('/assess');
    const form = readForms(start.text).find(({ fields }) => fields.some(([name]) => name === 'stamp'));
    if (!form) throw new Error(`No form to begin an assessment with (status ${start.status}).`);
    const begun = await visitor.post('/assess', form.fields);
    const { location } = begun.headers;
    if (begun.status !== 303 || !location) throw new Error(`No assessment begun (status ${begun.status}).`);
    return new Company(visitor, pathOf(location));
  }

  /** Answers as a browser without scripts does: the form, then the page it leads to. */
  async answerPlainly(count: number, think: () => number, observe: Observe): Promise<void> {
    let path = this.first;
    let page = await this.visitor.ask(path);
    observe('document', page);
    for (let given = 0; given < count; given += 1) {
      await delay(think());
      const form = questionFormIn(page);
      if (!form) {
        page = await this.visitor.ask((path = this.first));
        observe('document', page);
        continue;
      }
      const saved = await this.visitor.post(path, [...form.fields, ...choiceOf(form)]);
      observe('form', saved);
      path = saved.headers.location ? pathOf(saved.headers.location) : path;
      page = await this.visitor.ask(path);
      observe('document', page);
    }
  }

  /** Answers as a browser with scripts does: the action that saves, then the next page without its frame. */
  async answerWithScripts(
    count: number,
    actions: AnswerActions,
    think: () => number,
    observe: Observe,
  ): Promise<void> {
    let path = this.first;
    for (let given = 0; given < count; given += 1) {
      await delay(think());
      const fields = this.#known.get(path);
      if (!fields) throw new Error(`The question ${path} was not looked at before.`);
      const action = path.endsWith('/components') ? actions.parts : actions.answer;
      const saved = await this.visitor.callAction(path, action, [...fields, ['stay', 'yes']]);
      observe('action', saved);
      const next = /"status":"done","href":"([^"]+)"/.exec(saved.text)?.[1];
      path = next && this.#known.has(next) ? next : this.first;
      observe('navigation', await this.visitor.navigate(path));
    }
  }

  /** Reads the pages of some questions once, as the forms on them are needed to answer with scripts. */
  learn(known: ReadonlyMap<string, Fields>, assessment: string): void {
    for (const [path, fields] of known) {
      this.#known.set(
        path,
        fields.map(([name, value]) => [name, name === 'assessment' ? assessment : value]),
      );
    }
  }

  /** The id of the assessment, from the form of its first question. */
  async readAssessmentId(): Promise<string> {
    const form = questionFormIn(await this.visitor.ask(this.first));
    const id = form?.fields.find(([name]) => name === 'assessment')?.[1];
    if (id === undefined) throw new Error('The first question has no form.');
    return id;
  }

  /**
   * Walks through all questions without scripts.
   *
   * @returns what each question's form sends, and the actions behind the forms
   */
  async readQuestions(): Promise<{ known: Map<string, Fields>; actions: AnswerActions }> {
    const known = new Map<string, Fields>();
    const actions: Partial<AnswerActions> = {};
    for (let path = this.first; !known.has(path);) {
      const form = questionFormIn(await this.visitor.ask(path));
      if (!form) break;
      actions[path.endsWith('/components') ? 'parts' : 'answer'] ??= actionOf(form) ?? undefined;
      const fields = [...form.fields, ...choiceOf(form)];
      known.set(
        path,
        fields.filter(([name]) => !name.startsWith('$ACTION')),
      );
      const saved = await this.visitor.post(path, fields);
      path = saved.headers.location ? pathOf(saved.headers.location) : path;
    }
    const { answer, parts } = actions;
    if (!answer || !parts) throw new Error('The forms of the questions call no actions.');
    return { known, actions: { answer, parts } };
  }
}

function questionFormIn(page: Answer): ReadForm | undefined {
  return readForms(page.text).find(({ fields }) => fields.some(([name]) => name === 'question'));
}

const answerNames = ['answer', 'answer[]', 'parts', 'pick'];

/** The second choice of a question with one answer, and the first of a list. */
function choiceOf({ choices }: ReadForm): Fields {
  const own = choices.filter(([name]) => answerNames.includes(name));
  const [name, value] = (own[0]?.[0] === 'answer' ? own[1] : undefined) ?? own[0] ?? ['answer', ''];
  // The buttons of the priorities pick a row; sent as answers they are the order itself.
  return [[name === 'pick' ? 'answer[]' : name, value]];
}

function pathOf(location: string): string {
  const { pathname, search } = new URL(location, 'http://localhost');
  return `${pathname}${search}`;
}
