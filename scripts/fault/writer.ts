import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { singleOptions, type SingleQuestionId } from '@/lib/domain/assessment/question-ids';
import { actionOf, type ReadForm, readForms } from '../harness/read-form';
import { type Answer, Visitor } from '../harness/visitor';

const pauseMilliseconds = 60;
const questions = [
  'change-rate',
  'exposure',
  'juniors',
  'learning-budget',
] as const satisfies readonly SingleQuestionId[];

/** A form that was prepared while all was well: what it sends, without the answer. */
export interface PreparedForm {
  path: string;
  form: ReadForm;
  /** The server action that it calls with scripts. */
  action: string;
}

/**
 * A company that answers the same few questions again and again, and remembers what the server confirmed. What was
 * confirmed must be what is stored, whatever was killed in between (P35).
 */
export class Writer {
  confirmed = 0;
  unconfirmed = 0;
  /** By question: the last confirmed answer and those sent after it without an answer of the server. */
  readonly #possible = new Map<string, Set<string>>();
  #stopped = false;

  private constructor(
    readonly visitor: Visitor,
    readonly assessment: string,
    private readonly forms: readonly PreparedForm[],
  ) {}

  /** @throws Error when no assessment can be begun */
  static async begin(origin: string, address: string): Promise<Writer> {
    const visitor = new Visitor(origin, address);
    const entry = await visitor.ask('/assess');
    const start = readForms(entry.text).find(({ fields }) => fields.some(([name]) => name === 'stamp'));
    if (!start) throw new Error(`No form to begin with (status ${entry.status}).`);
    const begun = await visitor.post('/assess', start.fields);
    if (begun.status !== 303) throw new Error(`No assessment begun (status ${begun.status}).`);
    const forms: PreparedForm[] = [];
    for (const question of questions) forms.push(await prepare(visitor, `/assess/${question}`));
    const assessment = forms[0]?.form.fields.find(([name]) => name === 'assessment')?.[1] ?? '';
    return new Writer(visitor, assessment, forms);
  }

  /** The form of one question, for requests of a check's own. */
  get sample(): PreparedForm {
    const [first] = this.forms;
    if (!first) throw new Error('A writer has forms.');
    return first;
  }

  /** Answers without pause until {@link stop}. */
  async run(): Promise<void> {
    for (let turn = 0; !this.#stopped; turn += 1) {
      const prepared = this.forms[turn % this.forms.length];
      if (!prepared) return;
      const question = prepared.path.slice('/assess/'.length) as (typeof questions)[number];
      const options = singleOptions[question];
      const option = options[turn % options.length] ?? options[0];
      // Without scripts and with scripts in turn.
      const fields = [...prepared.form.fields, ['answer', option] as const];
      const plain = turn % 2 === 0;
      const answer = plain
        ? await this.visitor.post(prepared.path, fields)
        : await this.visitor.callAction(prepared.path, prepared.action, withoutAction(fields));
      const stored = plain ? answer.status === 303 : isConfirmed(answer);
      if (stored) this.confirmed += 1;
      else this.unconfirmed += 1;
      const before = stored ? [] : (this.#possible.get(question) ?? []);
      this.#possible.set(question, new Set([...before, option]));
      await delay(pauseMilliseconds);
    }
  }

  stop(): void {
    this.#stopped = true;
  }

  /** Compares with the database. @returns how many confirmed answers are not stored */
  async compare(client: pg.Client): Promise<number> {
    const { rows } = await client.query<{ question: string; options: string[] }>(
      `select a.question_id as question, a.option_ids as options from "Answer" a
       join "Respondent" r on r.id = a.respondent_id where r.assessment_id = $1`,
      [this.assessment],
    );
    let lost = 0;
    for (const [question, possible] of this.#possible) {
      const found = rows.filter((row) => row.question === question);
      // Only unconfirmed answers: nothing may be there yet.
      if (this.confirmed > 0 && !found.some(({ options }) => possible.has(options[0] ?? ''))) lost += 1;
    }
    return lost;
  }
}

/** The fields of a form as scripts send them: without the framework's own. */
export function withoutAction(fields: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  return [...fields.filter(([name]) => !name.startsWith('$ACTION')), ['stay', 'yes']];
}

/** Whether an action said that the answer is saved. */
function isConfirmed({ status, text }: Answer): boolean {
  return status === 200 && text.includes('"status":"done"');
}

async function prepare(visitor: Visitor, path: string): Promise<PreparedForm> {
  const page = await visitor.ask(path);
  const form = readForms(page.text).find(({ fields }) => fields.some(([name]) => name === 'question'));
  const action = form && actionOf(form);
  if (!form || !action) throw new Error(`${path} has no form (status ${page.status}).`);
  return { path, form, action };
}
