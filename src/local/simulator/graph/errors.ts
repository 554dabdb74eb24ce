/** The error object of a Graph answer; everything but message, type and code is optional. */
export interface GraphErrorFields {
  readonly message: string;
  readonly type: string;
  readonly code: number;
  readonly error_subcode?: number;
  readonly is_transient?: boolean;
  readonly error_user_title?: string;
  readonly error_user_msg?: string;
}

export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly status: number;
  readonly fields: GraphErrorFields;
  constructor(fields: GraphErrorFields, status = 400) {
    super(fields.message);
    this.fields = fields;
    this.status = status;
  }
}

/** 100/33: no such object, deleted, or not for this token's eyes; Meta does not say which. */
export const missingObject = (id: string): GraphError =>
  new GraphError({
    message: `Unsupported request. Object with ID '${id}' does not exist, or this token may not see it, or it does not do this`,
    type: 'GraphMethodException',
    code: 100,
    error_subcode: 33,
  });

export const invalidParameter = (message: string): GraphError =>
  new GraphError({ message: `(#100) ${message}`, type: 'IGApiException', code: 100 });

export const noPermission = (): GraphError =>
  new GraphError({ message: '(#10) This app may not act on this object', type: 'IGApiException', code: 10 }, 403);

export const unknownPath = (path: string): GraphError =>
  new GraphError({ message: `Unknown path components: ${path}`, type: 'OAuthException', code: 2500 });

export const notOnLive = (): GraphError => invalidParameter('This cannot be done to a comment on a live video');

/** 20/1772107: `fields` stood on a write. The write has been done all the same. */
export const fieldsOnWrite = (): GraphError =>
  new GraphError({
    message: 'The write was accepted but its response could not be formatted as asked',
    type: 'OAuthException',
    code: 20,
    error_subcode: 1772107,
  });

const DEAD_TOKEN = {
  expired: [463, 'Error validating access token: the session has expired'],
  'password-changed': [460, 'Error validating access token: the session was ended because the password changed'],
  'app-removed': [458, 'Error validating access token: the user has not authorised this application'],
  invalid: [467, 'Error validating access token: the token is no longer valid'],
} as const;

export const deadToken = (state: keyof typeof DEAD_TOKEN): GraphError =>
  new GraphError({
    message: DEAD_TOKEN[state][1],
    type: 'OAuthException',
    code: 190,
    error_subcode: DEAD_TOKEN[state][0],
  });

export const unreadableToken = (): GraphError =>
  new GraphError({ message: 'Invalid OAuth access token: it cannot be parsed', type: 'OAuthException', code: 190 });

export const noToken = (): GraphError =>
  new GraphError({ message: 'An access token is required for this request', type: 'OAuthException', code: 104 });

export const wrongProof = (): GraphError =>
  new GraphError({
    message: 'Invalid appsecret_proof provided in the API argument',
    type: 'GraphMethodException',
    code: 100,
  });

/** 80002: the account's own limit is used up. The regain time stands in the usage header. */
export const accountThrottled = (): GraphError =>
  new GraphError({
    message: '(#80002) There have been too many calls to this Instagram account. Wait a bit and try again',
    type: 'OAuthException',
    code: 80002,
  });
