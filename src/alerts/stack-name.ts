import type { FunctionName } from '../env.ts';

/**
 * The stack a function belongs to. On AWS functions are called `<stack>-<function>` (infra gives the names and
 * Lambda tells them in AWS_LAMBDA_FUNCTION_NAME); anywhere else it is `local`.
 */
export function stackName(name: FunctionName, lambdaName: string | undefined): string {
  const end = `-${name}`;
  return lambdaName?.endsWith(end) && lambdaName.length > end.length ? lambdaName.slice(0, -end.length) : 'local';
}
