import { FUNCTION_VARIABLES } from '../env.ts';

/**
 * The stack a function belongs to. On AWS functions are called `<stack>-<function>`: infra names them and Lambda
 * tells the name in AWS_LAMBDA_FUNCTION_NAME. Anywhere else it is `local`.
 */
export function stackName(lambdaName: string | undefined = process.env['AWS_LAMBDA_FUNCTION_NAME']): string {
  const end = Object.keys(FUNCTION_VARIABLES).find((name) => lambdaName?.endsWith(`-${name}`));
  return (end === undefined ? undefined : lambdaName?.slice(0, -end.length - 1)) || 'local';
}
