import type { Metafile } from 'esbuild';

/** What one bundled function holds. */
export interface Contents {
  /** Bytes loaded at the cold start. */
  readonly eager: number;
  /** Bytes loaded when first needed. */
  readonly lazy: number;
  /** Bytes of each package (or `kotomori`) among the eager ones, largest first. */
  readonly packages: readonly (readonly [name: string, bytes: number])[];
}

/** Sums up esbuild's metafile: the entry and what it imports statically is loaded at once, the rest on demand. */
export function contentsOf(metafile: Metafile): Contents {
  const outputs = metafile.outputs;
  const entry = Object.keys(outputs).find(
    (file) => outputs[file]?.entryPoint !== undefined && /index\.mjs$/.test(file),
  );
  const eager = new Set<string>();
  const visit = (file: string): void => {
    if (eager.has(file)) return;
    eager.add(file);
    for (const { path, kind } of outputs[file]?.imports ?? [])
      if (kind === 'import-statement' && path in outputs) visit(path);
  };
  if (entry !== undefined) visit(entry);
  const sizes = new Map<string, number>();
  for (const file of eager) {
    for (const [input, { bytesInOutput }] of Object.entries(outputs[file]?.inputs ?? {})) {
      const name = packageOf(input);
      sizes.set(name, (sizes.get(name) ?? 0) + bytesInOutput);
    }
  }
  const bytes = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + (outputs[file]?.bytes ?? 0), 0);
  return {
    eager: bytes(eager),
    lazy: bytes(Object.keys(outputs).filter((file) => !eager.has(file))),
    packages: [...sizes].filter(([, size]) => size > 0).sort(([, a], [, b]) => b - a),
  };
}

/** `node_modules/@aws-sdk/client-sqs/…` → `@aws-sdk/client-sqs`; our own files → `kotomori`. */
function packageOf(input: string): string {
  const inside = input.split('node_modules/').at(-1) ?? input;
  if (inside === input) return 'kotomori';
  return inside
    .split('/')
    .slice(0, inside.startsWith('@') ? 2 : 1)
    .join('/');
}
