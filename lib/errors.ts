/** Every way a request can be refused: the HTTP status it becomes; its words are `errors.<code>` in the catalogues. */
const statusByCode = {
  unauthenticated: 401,
  wrongCredentials: 401,
  tooManyAttempts: 429,
  forbidden: 403,
  notFound: 404,
  invalid: 422,
  conflict: 409,
  changedByOther: 409,
  operationReused: 409,
  monthClosed: 409,
  monthApproved: 409,
  monthNotCalculated: 409,
  monthStale: 409,
  monthRecalculated: 409,
  monthHasProblems: 409,
  monthNotSent: 409,
  monthNotApproved: 409,
  monthNotClosed: 409,
  monthNotStarted: 409,
  monthNotOver: 409,
  preparerCannotApprove: 409,
  calculationRunning: 409,
  resultMoved: 409,
  publishedVersion: 409,
  schemeUnsound: 422,
  schemeNotConfirmed: 422,
  importUsed: 409,
  fileUnreadable: 422,
  fileTooLarge: 413,
  invitationInvalid: 410,
  weakPassword: 422,
  databaseDown: 503,
  unexpected: 500,
} as const;

export type ErrorCode = keyof typeof statusByCode;

export interface ErrorDetails {
  /** Field name → key or sentence naming what is wrong with it. */
  fields?: Record<string, string>;
  /** Values for the placeholders of the message. */
  params?: Record<string, string | number>;
  /** Values for the placeholders of one field's words, where fields differ. */
  fieldParams?: Record<string, Record<string, string | number>>;
  cause?: unknown;
}

/** The one error that use cases throw; doors turn it into a value or into RFC 9457 problem JSON. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly fields: Record<string, string>;
  readonly params: Record<string, string | number>;
  readonly fieldParams: Record<string, Record<string, string | number>>;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(code, { cause: details.cause });
    this.name = 'AppError';
    this.code = code;
    this.fields = details.fields ?? {};
    this.params = details.params ?? {};
    this.fieldParams = details.fieldParams ?? {};
  }

  get status(): number {
    return statusByCode[this.code];
  }
}

/** All codes, for the test that both catalogues word every one of them. */
export const errorCodes = Object.keys(statusByCode) as ErrorCode[];
