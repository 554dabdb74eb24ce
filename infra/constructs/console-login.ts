import { Aws, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import * as cognito from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import type { EnvironmentSettings } from '../environments.ts';

export interface ConsoleLogin {
  readonly domainUrl: string;
  readonly userPoolId: string;
  readonly clientId: string;
}

/** Groups of the pool are the console's roles (src/console/access/roles.ts). */
const ROLES = {
  viewer: '閲覧',
  reviewer: '確認',
  admin: '管理',
  auditor: '監査',
} as const;

/**
 * Who may work in the console: a user pool without self sign-up, with a second factor for everyone and one group a
 * role. The client has no secret: the function redeems the code itself with PKCE, and no token reaches a browser.
 */
export function createConsoleLogin(scope: Construct, settings: EnvironmentSettings, consoleUrl: string): ConsoleLogin {
  const pool = new cognito.UserPool(scope, 'Staff', {
    userPoolName: `${Stack.of(scope).stackName}-staff`,
    selfSignUpEnabled: false,
    signInAliases: { email: true },
    signInCaseSensitive: false,
    mfa: cognito.Mfa.REQUIRED,
    mfaSecondFactor: { otp: true, sms: false },
    passwordPolicy: {
      minLength: 12,
      requireDigits: true,
      requireLowercase: true,
      requireUppercase: true,
      requireSymbols: true,
      tempPasswordValidity: Duration.days(3),
    },
    accountRecovery: cognito.AccountRecovery.EMAIL_ONLY,
    deletionProtection: settings.keepData,
    removalPolicy: settings.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  const why = 'Compromised-credential detection needs the Plus tier, paid by user; MFA is required for everyone.';
  Validations.of(pool).acknowledge({ id: 'AwsSolutions-COG3', reason: why }, { id: 'AwsSolutions-COG8', reason: why });
  for (const [role, description] of Object.entries(ROLES)) {
    new cognito.CfnUserPoolGroup(pool, `Role-${role}`, { userPoolId: pool.userPoolId, groupName: role, description });
  }
  const domain = pool.addDomain('Domain', {
    cognitoDomain: { domainPrefix: `kotomori-${settings.name}-${Aws.ACCOUNT_ID}` },
  });
  const client = pool.addClient('Console', {
    generateSecret: false,
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [cognito.OAuthScope.OPENID, cognito.OAuthScope.EMAIL, cognito.OAuthScope.PROFILE],
      callbackUrls: [`${consoleUrl}/login/callback`],
      logoutUrls: [`${consoleUrl}/login`],
    },
    preventUserExistenceErrors: true,
    enableTokenRevocation: true,
    idTokenValidity: Duration.minutes(60),
    accessTokenValidity: Duration.minutes(60),
    refreshTokenValidity: Duration.hours(12),
  });
  return {
    domainUrl: `https://${domain.domainName}.auth.${Stack.of(scope).region}.amazoncognito.com`,
    userPoolId: pool.userPoolId,
    clientId: client.userPoolClientId,
  };
}
