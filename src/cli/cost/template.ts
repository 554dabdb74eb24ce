/** The part of a CloudFormation template that costs depend on. */
export interface Template {
  readonly Resources: Readonly<Record<string, TemplateResource>>;
}

export interface TemplateResource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

export const ofType = (template: Template, type: string): readonly Readonly<Record<string, unknown>>[] =>
  Object.values(template.Resources).flatMap(({ Type, Properties }) => (Type === type ? [Properties ?? {}] : []));

/** Cost nothing by being there; what is done with them is counted as use. */
const FREE = new Set([
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Route',
  'AWS::ApiGatewayV2::Stage',
  'AWS::CDK::Metadata',
  'AWS::Cognito::UserPool',
  'AWS::Cognito::UserPoolClient',
  'AWS::Cognito::UserPoolDomain',
  'AWS::Cognito::UserPoolGroup',
  'AWS::DynamoDB::Table',
  'AWS::IAM::Role',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::Function',
  'AWS::Lambda::Permission',
  'AWS::Logs::LogGroup',
  'AWS::SNS::Subscription',
  'AWS::SNS::Topic',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::Queue',
  'AWS::SQS::QueuePolicy',
]);
const PRICED = new Set([
  'AWS::CloudWatch::Alarm',
  'AWS::KMS::Key',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Scheduler::Schedule',
  'AWS::SecretsManager::Secret',
]);

/** @throws Error that names a resource type nobody has priced yet: a new cost must not go unnoticed. */
export function assertPriced(template: Template): void {
  for (const { Type } of Object.values(template.Resources)) {
    if (!FREE.has(Type) && !PRICED.has(Type)) {
      throw new Error(`Nobody has said what ${Type} costs. Add it to src/cli/cost/template.ts and idle.ts.`);
    }
  }
}
