import 'server-only';
import { headers } from 'next/headers';
import type { z } from 'zod';
import { authoriseAny } from '@/lib/domain/access/authorise';
import type { StaffVerb } from '@/lib/domain/access/rules';
import type { PublicViewer, StaffViewer } from '@/lib/domain/access/viewer';
import { isDatabaseUnavailable } from '@/lib/database-unavailable';
import { clientAddress } from '@/lib/auth/client-address';
import { getRespondent, getStaff } from '@/lib/auth/viewer';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { takeTry, type LimitName } from '@/lib/rate-limit';
import { formValues } from '@/lib/shared/form-data';
import type { FormAction, FormState, FormValues } from '@/lib/shared/form-state';
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
}

/** What the handler gets besides the parsed input. */
interface ActionContext<Who extends Audience> {
  viewer: ViewerOf<Who>;
  address: string;
}

/**
 * The one wrapper around every form action. In order: the origin, the limit, the viewer, the input, the
 * handler; expected refusals become sentences and what was typed is given back. Everything else,
 * redirects included, is rethrown.
 */
export function formAction<Who extends Audience, Schema extends z.ZodType>(
  options: FormActionOptions<Who, Schema>,
  handle: (input: z.output<Schema>, context: ActionContext<Who>) => Promise<FormState | void>,
): FormAction {
  return async (_previous, form) => {
    const values = formValues(form);
    const kept = withoutSecrets(values ?? {}, options.secret ?? []);
    try {
      if (!values) throw new AppError('too-large');
      await requireOwnOrigin();
      const address = await clientAddress();
      const viewer = await viewerFor(options.audience);
      await takeTry(options.limit, limitKey(viewer, address));
      const parsed = options.schema.safeParse(values);
      if (!parsed.success) {
        const { message, fieldErrors } = fieldErrorsOf(parsed.error, options.sentences);
        return { status: 'invalid', message, fieldErrors, values: kept };
      }
      return (await handle(parsed.data, { viewer: viewer as ViewerOf<Who>, address })) ?? { status: 'done' };
    } catch (problem) {
      const refusal = problem instanceof AppError ? problem : unavailable(problem);
      if (!refusal) throw problem;
      return { status: 'error', code: refusal.code, message: refusalText(refusal), values: kept };
    }
  };
}

/** Only our own pages may send forms; a missing Origin is refused as well (security.md P15). */
async function requireOwnOrigin(): Promise<void> {
  const sent = await headers();
  const site = sent.get('sec-fetch-site');
  if (sent.get('origin') !== env.APP_URL || (site !== null && site !== 'same-origin')) {
    throw new AppError('wrong-origin');
  }
}

async function viewerFor(audience: Audience): Promise<PublicViewer | StaffViewer> {
  if (audience === 'anyone') return getRespondent();
  const staff = await getStaff();
  if (!staff) throw new AppError('not-found');
  const answer = authoriseAny(staff, audience);
  if (answer !== 'allowed') throw new AppError(answer);
  return staff;
}

/** Known people are counted as themselves, so that an office behind one address is not one person. */
function limitKey(viewer: PublicViewer | StaffViewer, address: string): string {
  switch (viewer.kind) {
    case 'staff':
      return `user:${viewer.userId}`;
    case 'respondent':
      return `respondent:${viewer.assessments[0]?.respondentId ?? address}`;
    case 'anonymous':
      return `address:${address}`;
  }
}

function withoutSecrets(values: FormValues, secret: readonly string[]): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !secret.includes(name)));
}

function unavailable(problem: unknown): AppError | null {
  return isDatabaseUnavailable(problem) ? new AppError('unavailable', 5) : null;
}
