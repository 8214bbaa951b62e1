import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { type ReadForm, readForms } from '../harness/read-form';
import { Visitor } from '../harness/visitor';

/** A portal that was killed is asked again this soon. */
const againMilliseconds = 200;
/** So that the links that a report may have last for the whole run. */
const pauseMilliseconds = 3_000;

/**
 * A company that makes share links. A link is a new row for each form that is sent, so one that is sent several times is
 * doubled unless the key in the form prevents it (P36). Each form is sent twice at once, and again until it is confirmed.
 */
export class Sharer {
  /** Labels of links that were confirmed. */
  readonly confirmed: string[] = [];
  #stopped = false;

  private constructor(
    readonly visitor: Visitor,
    private readonly path: string,
    private readonly name: string,
  ) {}

  /** @throws Error when no report can be made */
  static async begin(origin: string, address: string): Promise<Sharer> {
    const visitor = new Visitor(origin, address);
    const entry = await visitor.ask('/assess');
    await send(visitor, '/assess', formWith(entry.text, 'stamp'), {});
    const path = '/assess/change-rate';
    const question = await visitor.ask(path);
    const form = formWith(question.text, 'question');
    const option = form.choices.find(([name]) => name === 'answer')?.[1] ?? '';
    await send(visitor, path, form, { answer: option });
    const review = await visitor.ask('/assess/review');
    const finish = readForms(review.text).findLast(({ fields }) =>
      fields.some(([name]) => name === 'assessment'),
    );
    if (!finish) throw new Error(`No form to finish with (status ${review.status}).`);
    const done = await visitor.post('/assess/review', finish.fields);
    const report = /\/reports\/[0-9a-f-]{36}/u.exec(done.headers.location ?? '')?.[0];
    if (!report) throw new Error(`No report made (status ${done.status}).`);
    return new Sharer(visitor, `${report}/share`, address);
  }

  /** Makes one link after the other until {@link stop}. */
  async run(): Promise<void> {
    for (let turn = 0; !this.#stopped; turn += 1) {
      const label = `${this.name} ${turn}`;
      const page = await this.visitor.ask(this.path);
      if (page.status === 200) {
        const form = formWith(page.text, 'key');
        while (!(await this.#sendTwice(form, label)) && !this.#stopped) await delay(againMilliseconds);
        await delay(pauseMilliseconds);
      } else await delay(againMilliseconds);
    }
  }

  stop(): void {
    this.#stopped = true;
  }

  /** Looks which links are stored. */
  async compare(client: pg.Client): Promise<StoredOnce> {
    const { rows } = await client.query<{ label: string }>(
      'select label from "ShareLink" where report_id = $1',
      [this.path.split('/')[2]],
    );
    return storedOnce(
      this.confirmed,
      rows.map(({ label }) => label),
    );
  }

  /** @returns whether at least one of them was confirmed */
  async #sendTwice(form: ReadForm, label: string): Promise<boolean> {
    const fields = filled(form, { label, days: '7' });
    const answers = await Promise.all([
      this.visitor.post(this.path, fields),
      this.visitor.post(this.path, fields),
    ]);
    const isConfirmed = answers.some(({ status }) => status === 303);
    if (isConfirmed) this.confirmed.push(label);
    return isConfirmed;
  }
}

export interface StoredOnce {
  /** Confirmed writes that are not stored. */
  lost: number;
  /** Rows more than one for each write, confirmed or not. */
  doubled: number;
}

/**
 * Compares what was confirmed with what is stored.
 *
 * @param confirmed one name for each write that was confirmed
 * @param stored the name of each row
 */
export function storedOnce(confirmed: readonly string[], stored: readonly string[]): StoredOnce {
  const names = new Set(stored);
  return {
    lost: confirmed.filter((name) => !names.has(name)).length,
    doubled: stored.length - names.size,
  };
}

function formWith(html: string, field: string): ReadForm {
  const form = readForms(html).find(({ fields }) => fields.some(([name]) => name === field));
  if (!form) throw new Error(`No form with the field ${field}.`);
  return form;
}

async function send(visitor: Visitor, path: string, form: ReadForm, values: Record<string, string>) {
  const { status } = await visitor.post(path, filled(form, values));
  if (status !== 303) throw new Error(`${path} did not take a form (status ${status}).`);
}

function filled({ fields }: ReadForm, values: Record<string, string>): [string, string][] {
  return [...fields.filter(([name]) => !(name in values)), ...Object.entries(values)];
}
