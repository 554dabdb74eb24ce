/** Packages that only these functions may load at their cold start; in any other they are ballast. */
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  '@aws-sdk/client-dynamodb': [
    'classify-comment',
    'enforce-pending',
    'reconcile',
    'refresh-token',
    'dispose-expired',
    'console',
  ],
  '@aws-sdk/client-sqs': ['receive-webhook', 'reconcile'],
  '@aws-sdk/client-sns': ['notify-staff'],
  '@aws-sdk/client-secrets-manager': [],
  '@aws-sdk/client-lambda': [],
  'libphonenumber-js': ['console'],
  tldts: ['console'],
  hono: ['console'],
  'aws-jwt-verify': ['console'],
  dynalite: [],
  fauxqs: [],
};

/** What a function loads and has no use for. */
export const ballast = (functionName: string, packages: readonly string[]): readonly string[] =>
  packages.filter((name) => ONLY_IN[name] !== undefined && !ONLY_IN[name].includes(functionName));
