import 'server-only';
import { randomUUID } from 'node:crypto';
import { headers } from 'next/headers';
import { z } from 'zod';
import { authoriseAny } from '@/lib/domain/access/authorise';
import type { StaffVerb } from '@/lib/domain/access/rules';
import type { PublicViewer, StaffViewer } from '@/lib/domain/access/viewer';
import { troubleOf } from '@/lib/database-unavailable';
import { clientAddress } from '@/lib/auth/client-address';
import { canServe } from '@/lib/data/health';
import { isOwnForm } from '@/lib/auth/own-form';
import { getRespondent, getStaff } from '@/lib/auth/viewer';
import { AppError, KeyReusedError } from '@/lib/errors';
import { takeAddressTry, takePersonTry, type LimitName } from '@/lib/rate-limit';
import { busyHeader } from '@/lib/server/own-headers.mjs';
import { formValues } from '@/lib/shared/form-data';
import type { FormAction, FormState, FormValues } from '@/lib/shared/form-state';
import { getText } from '@/lib/text/catalogue';
import { noteActionBegun } from './action-begun';
import { fieldErrorsOf, refusalText, type FieldSentences } from './refusals';

/** Who may send a form: anybody, or staff whose role allows a verb. */
type Audience = 'anyone' | StaffVerb;

type ViewerOf<Who extends Audience> = Who extends 'anyone' ? PublicViewer : StaffViewer;

/** What an action declares before anything of it runs. */
interface FormActionOptions<Who extends Audience, Schema extends z.ZodType> {
  audience: Who;
  limit: LimitName;
  schema: Schema;
  /** What this form says of a refused field, where the general sentence says too little. */
  sentences?: FieldSentences;
  /** Fields that are never sent back to the browser. */
  secret?: readonly string[];
  /** For a form with a key in the page, which makes sending it twice the same as sending it once. */
  once?: KeyedWrite;
}

/** The write that the key of a form belongs to. */
interface KeyedWrite {
  /** The field with the key. */
  field: string;
  /** Whether the write of a key is stored already; `isWritten` of lib/data/idempotency.ts. */
  isStored: (key: string) => Promise<boolean>;
  /** What each new write of an address counts against, besides the limit of the form that counts refused tries as well. */
  limit?: LimitName;
  /** What the form says when its key was used for other content, from what the first use was answered with. */
  reused?: (earlier: Readonly<Record<string, string>>) => string;
}

/** What the handler gets besides the parsed input. */
interface ActionContext<Who extends Audience> {
  viewer: ViewerOf<Who>;
  address: string;
  /** What was typed, without what is secret, for a handler that gives the form back. */
  values: FormValues;
  /** The write of this form is stored already, and this is another try of it. */
  isRetry: boolean;
}

/**
 * The one wrapper around every form action. In order: the origin, the limit of the address, the viewer, the limit of
 * the person, the input, the handler. A retry of a write that is stored already meets no limit but the one for retries.
 * Expected refusals become sentences and what was typed is given back. Everything else, redirects included, is
 * rethrown.
 */
export function formAction<Who extends Audience, Schema extends z.ZodType>(
  options: FormActionOptions<Who, Schema>,
  handle: (input: z.output<Schema>, context: ActionContext<Who>) => Promise<FormState | void>,
): FormAction {
  return async (_previous, form) => {
    // Anybody can call an action with whatever they like; that is a request nobody can read.
    if (!(form instanceof FormData)) throw new TypeError('An action was called without a form.');
    noteActionBegun();
    const values = formValues(form);
    const kept = withoutSecrets(values ?? {}, options.secret ?? []);
    try {
      if (!values) throw new AppError('too-large');
      await requireOwnOrigin();
      await requireRoom();
      const address = await clientAddress();
      const isRetry = await isRetryOf(values, options.once);
      const limit = isRetry ? 'retry' : options.limit;
      await takeAddressTry(limit, address);
      const viewer = await viewerFor(options.audience);
      await takePersonTry(limit, personOf(viewer));
      const parsed = options.schema.safeParse(values);
      if (!parsed.success) {
        const { message, fieldErrors } = fieldErrorsOf(parsed.error, options.sentences);
        return { status: 'invalid', message, fieldErrors, values: kept };
      }
      if (options.once?.limit && !isRetry) await takeAddressTry(options.once.limit, address);
      const context = { viewer: viewer as ViewerOf<Who>, address, values: kept, isRetry };
      return (await handle(parsed.data, context)) ?? { status: 'done' };
    } catch (problem) {
      if (problem instanceof KeyReusedError && options.once) return askAgain(problem, kept, options.once);
      const refusal = problem instanceof AppError ? problem : unavailable(problem);
      if (!refusal) throw problem;
      return { status: 'error', code: refusal.code, message: refusalText(refusal), values: kept };
    }
  };
}

/**
 * A server without room, or without its database, is told in the form at once. For a form sent without scripts, proxy.ts
 * has asked the same.
 */
async function requireRoom(): Promise<void> {
  if ((await headers()).has(busyHeader)) throw new AppError('busy', 5);
  if (!(await canServe())) throw new AppError('unavailable', 5);
}

async function isRetryOf(values: FormValues, once: KeyedWrite | undefined): Promise<boolean> {
  if (!once) return false;
  const key = z.uuid().max(36).safeParse(values[once.field]);
  return key.success && once.isStored(key.data);
}

/** The page was sent before with other content: the form comes back with a new key, and the next press is a new write. */
function askAgain({ code, earlier }: KeyReusedError, kept: FormValues, once: KeyedWrite): FormState {
  const message = once.reused?.(earlier) ?? getText().errors.codes[code];
  return { status: 'error', code, message, values: { ...kept, [once.field]: randomUUID() } };
}

/** Only our own pages may send forms; a missing Origin is refused as well (security.md P15). */
async function requireOwnOrigin(): Promise<void> {
  if (!(await isOwnForm())) throw new AppError('wrong-origin');
}

async function viewerFor(audience: Audience): Promise<PublicViewer | StaffViewer> {
  if (audience === 'anyone') return getRespondent();
  const staff = await getStaff();
  if (!staff) throw new AppError('not-found');
  const answer = authoriseAny(staff, audience);
  if (answer !== 'allowed') throw new AppError(answer);
  return staff;
}

/** What a known person is counted by, so that an office behind one address is not one person. */
function personOf(viewer: PublicViewer | StaffViewer): string | null {
  switch (viewer.kind) {
    case 'staff':
      return `user:${viewer.userId}`;
    case 'respondent':
      return viewer.assessments[0] ? `respondent:${viewer.assessments[0].respondentId}` : null;
    case 'anonymous':
      return null;
  }
}

function withoutSecrets(values: FormValues, secret: readonly string[]): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !secret.includes(name)));
}

function unavailable(problem: unknown): AppError | null {
  const trouble = troubleOf(problem);
  return trouble && new AppError(trouble === 'busy' ? 'busy' : 'unavailable', 5);
}
