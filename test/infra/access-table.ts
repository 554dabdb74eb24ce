import type { Template } from 'aws-cdk-lib/assertions';
import { type Resource, resources } from './synthesize.ts';

/** One statement of one role, spelled out. */
export interface Right {
  readonly role: string;
  readonly resource: string;
  readonly verbs: readonly string[];
}

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
}

const list = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);

/** Every right of every role, read from the template, wherever in it the right stands. */
export function rightsOf(template: Template): readonly Right[] {
  const inline = Object.entries(resources(template, 'AWS::IAM::Role')).flatMap(([role, { Properties }]) => {
    const managed = list((Properties['ManagedPolicyArns'] ?? []) as unknown[]).map((arn) => ({
      role: short(role),
      resource: 'managed policy',
      verbs: [name(arn)],
    }));
    const policies = (Properties['Policies'] ?? []) as { PolicyDocument: { Statement: Statement[] } }[];
    return [...managed, ...policies.flatMap(({ PolicyDocument }) => rights(short(role), PolicyDocument.Statement))];
  });
  const attached = ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::RolePolicy'].flatMap((type) =>
    Object.entries(resources(template, type)).flatMap(([id, { Properties }]) =>
      rights(`policy ${short(id)}`, (Properties['PolicyDocument'] as { Statement: Statement[] }).Statement),
    ),
  );
  return merge([...inline, ...attached]);
}

function rights(role: string, statements: readonly Statement[]): readonly Right[] {
  return statements
    .filter(({ Effect }) => Effect === 'Allow')
    .flatMap(({ Action, Resource: on }) =>
      list(on).map((resource) => ({ role, resource: name(resource), verbs: list(Action) })),
    );
}

function merge(all: readonly Right[]): readonly Right[] {
  const verbs = new Map<string, Set<string>>();
  for (const right of all) {
    const key = `${right.role}\t${right.resource}`;
    const known = verbs.get(key) ?? new Set();
    for (const verb of right.verbs) known.add(verb);
    verbs.set(key, known);
  }
  return [...verbs]
    .map(([key, set]) => ({
      role: key.split('\t')[0] ?? '',
      resource: key.split('\t')[1] ?? '',
      verbs: [...set].sort(),
    }))
    .sort((a, b) => (`${a.role} ${a.resource}` < `${b.role} ${b.resource}` ? -1 : 1));
}

/** `{"Fn::GetAtt":["Ledger1234ABCD","Arn"]}` → `Ledger`; joined ARNs keep their ends (`Ledger/index/facet`). */
function name(value: unknown): string {
  if (typeof value === 'string') return value;
  const token = value as { Ref?: string; 'Fn::GetAtt'?: string[]; 'Fn::Join'?: [string, unknown[]] };
  if (token.Ref !== undefined) return short(token.Ref);
  if (token['Fn::GetAtt']) return short(token['Fn::GetAtt'][0] ?? '');
  if (token['Fn::Join']) return token['Fn::Join'][1].map(name).join(token['Fn::Join'][0]);
  return JSON.stringify(value);
}

const short = (id: string): string => id.replace(/[0-9A-F]{8}$/, '');

/** The table a reviewer reads. */
export function accessTable(template: Template): string {
  const rows = rightsOf(template).map(({ role, resource, verbs }) => `| ${role} | ${resource} | ${verbs.join(', ')} |`);
  return [
    '# What each role may do',
    '',
    'Written from the synthesized template of prod by test/infra/access.test.ts; a change here is a change of rights.',
    'Accept one with `UPDATE_GOLDEN=1 npx vitest run --project infra test/infra/access.test.ts` and have it reviewed.',
    '',
    '| role | resource | verbs |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

export type { Resource };
