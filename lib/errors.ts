/** Why an expected refusal happened; one sentence each stands in the text catalogue. */
export const appErrorCodes = [
  'not-found',
  'not-allowed',
  'stale',
  'key-reused',
  'rate-limited',
  'wrong-origin',
  'too-large',
  'already-complete',
  'nothing-answered',
  'unavailable',
  'busy',
  'no-cookie',
] as const;
export type AppErrorCode = (typeof appErrorCodes)[number];

/**
 * An expected refusal about the world (not about one field). The form wrapper turns it into a
 * sentence; everything else that is thrown is a bug and reaches the error page.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: AppErrorCode;
  /** Whole seconds after which trying again makes sense, where that is known. */
  readonly retryAfterSeconds: number | undefined;

  constructor(code: AppErrorCode, retryAfterSeconds?: number) {
    super(code);
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** The key of a form was used before, for other content. */
export class KeyReusedError extends AppError {
  /** What the first use of the key was answered with. */
  readonly earlier: Readonly<Record<string, string>>;

  constructor(earlier: Readonly<Record<string, string>>) {
    super('key-reused');
    this.earlier = earlier;
  }
}
