import { writePrivateFile } from '../private-file.ts';

/** What another program needs to speak to a running local system (DESIGN §9). It holds secrets. */
export interface ReadyFile {
  readonly webhookUrl: string;
  readonly consoleUrl: string;
  readonly graphUrl: string;
  readonly dynamodbEndpoint: string;
  readonly sqsEndpoint: string;
  /** Secrets Manager: the command line reads the ledger keys and the token there, as on AWS. */
  readonly secretsEndpoint: string;
  readonly region: string;
  readonly queueUrl: string;
  readonly dlqUrl: string;
  readonly quarantineUrl: string;
  readonly ledgerTable: string;
  readonly vaultTable: string;
  readonly stateTable: string;
  readonly appSecret: string;
  readonly verifyToken: string;
  /** Instagram professional account id, as in `entry[].id`. */
  readonly accountId: string;
  readonly accessToken: string;
  readonly dataDir: string;
}

/** Written when everything answers; readable by its owner only. */
export const writeReadyFile = (file: string, ready: ReadyFile): void =>
  writePrivateFile(file, `${JSON.stringify(ready, null, 2)}\n`);
