/**
 * JSON with everything outside printable ASCII escaped. SQS refuses or rewrites some characters (U+FFFE, U+FFFF,
 * controls) that comments may hold, stores may refuse unpaired surrogates, and a digest needs one fixed form.
 */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
