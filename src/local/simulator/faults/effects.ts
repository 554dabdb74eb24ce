import type { Answer } from '../http/answer.ts';
import { json } from '../http/answer.ts';
import type { ActiveFault } from './fault.ts';

/** What happens on the wire: an answer, a cut connection, silence, or an answer that stops half-way. */
export type Wire =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'reset' }
  | { readonly kind: 'silence' }
  | { readonly kind: 'half'; readonly answer: Answer };

const APPLIES = new Set([
  'error-although-applied',
  'timeout-after-apply',
  'reset-after-apply',
  'slow',
  'stall-mid-body',
]);

/** Whether the call is carried out before things go wrong. */
export const applies = (fault: ActiveFault): boolean => APPLIES.has(fault.kind);

/** `answer`: what would have been sent. `trace`: the error's fbtrace_id. */
export function effectOf(fault: ActiveFault, answer: Answer | undefined, trace: string): Wire {
  switch (fault.kind) {
    case 'reset':
    case 'reset-after-apply':
      return { kind: 'reset' };
    case 'timeout':
    case 'timeout-after-apply':
      return { kind: 'silence' };
    case 'stall-mid-body':
      return { kind: 'half', answer: answer ?? json({ success: true }) };
    case 'slow':
      return { kind: 'answer', answer: answer ?? json({ success: true }) };
    default:
      return { kind: 'answer', answer: faultyAnswer(fault, trace) };
  }
}

function faultyAnswer(fault: ActiveFault, trace: string): Answer {
  const status = fault.status;
  switch (fault.kind) {
    case 'success-without-effect':
      return json({ success: true });
    case 'html':
      return {
        status: status ?? 502,
        headers: { 'content-type': 'text/html' },
        body: '<!DOCTYPE html><html><title>Error</title><p>Sorry, something went wrong.</html>',
      };
    case 'empty-body':
      return { status: status ?? 500, headers: {}, body: '' };
    case 'truncated-json': {
      const whole = json(errorBody(fault, trace), status ?? 500);
      return { ...whole, body: whole.body.slice(0, whole.body.length / 2) };
    }
    case 'error-with-200':
      return json(errorBody(fault, trace), 200);
    default:
      return json(errorBody(fault, trace), status ?? 400, fault.headers);
  }
}

function errorBody({ error }: ActiveFault, trace: string): unknown {
  const { code, subcode, type, message, isTransient, userTitle, userMessage, data } = error ?? { code: 1 };
  return {
    error: {
      message: message ?? `(#${code}) An error the simulator was asked for`,
      type: type ?? 'OAuthException',
      code,
      ...(subcode === undefined ? {} : { error_subcode: subcode }),
      ...(isTransient === undefined ? {} : { is_transient: isTransient }),
      ...(userTitle === undefined ? {} : { error_user_title: userTitle }),
      ...(userMessage === undefined ? {} : { error_user_msg: userMessage }),
      ...(data === undefined ? {} : { error_data: data }),
      fbtrace_id: trace,
    },
  };
}
