import { CfnParameter } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

export interface Parameters {
  readonly instagramAccountId: string;
  readonly staffMail: string;
}

/** What belongs to one office and is no secret. `cdk deploy --parameters Name=value`; kept on later updates. */
export function createParameters(scope: Construct): Parameters {
  return {
    instagramAccountId: new CfnParameter(scope, 'InstagramAccount', {
      description: 'Professional account id: user_id of /me?fields=user_id. 0 until the account is connected.',
      default: '0',
      allowedPattern: '^\\d{1,30}$',
      constraintDescription: 'digits only; take user_id, not id, from /me?fields=user_id',
    }).valueAsString,
    staffMail: new CfnParameter(scope, 'StaffMailAddress', {
      description: 'Where alarm mail goes; a group address is best. Empty: no mail is sent.',
      default: '',
      allowedPattern: '^$|^[^@\\s]+@[^@\\s]+$',
      constraintDescription: 'one mail address',
    }).valueAsString,
  };
}
