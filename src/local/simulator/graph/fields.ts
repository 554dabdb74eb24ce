import { invalidParameter } from './errors.ts';

/** One wanted field: `replies.limit(5){id,text}` has the modifier limit=5 and two inner fields. */
export interface Field {
  readonly name: string;
  readonly modifiers: ReadonlyMap<string, string>;
  readonly inner: readonly Field[] | undefined;
}

/** @throws GraphError 100 for unbalanced or empty syntax. */
export function parseFields(source: string): readonly Field[] {
  const parser = new FieldParser(source);
  const fields = parser.list();
  if (!parser.atEnd) throw syntaxFault();
  return fields;
}

/** The same in Graph's notation, for paging links. */
export const writeFields = (fields: readonly Field[]): string =>
  fields
    .map(({ name, modifiers, inner }) => {
      const calls = [...modifiers].map(([key, value]) => `.${key}(${value})`).join('');
      return `${name}${calls}${inner === undefined ? '' : `{${writeFields(inner)}}`}`;
    })
    .join(',');

const syntaxFault = (): Error => invalidParameter('Syntax error in the parameter fields');

class FieldParser {
  readonly #source: string;
  #position = 0;
  constructor(source: string) {
    this.#source = source;
  }

  get atEnd(): boolean {
    return this.#position >= this.#source.length;
  }

  list(): readonly Field[] {
    const fields = [this.#field()];
    while (this.#take(',')) fields.push(this.#field());
    return fields;
  }

  #field(): Field {
    const name = this.#match(/[a-z_]+/y);
    const modifiers = new Map<string, string>();
    while (this.#take('.')) {
      const modifier = this.#match(/[a-z_]+/y);
      if (!this.#take('(')) throw syntaxFault();
      modifiers.set(modifier, this.#match(/[^()]*/y));
      if (!this.#take(')')) throw syntaxFault();
    }
    if (!this.#take('{')) return { name, modifiers, inner: undefined };
    const inner = this.list();
    if (!this.#take('}')) throw syntaxFault();
    return { name, modifiers, inner };
  }

  #match(pattern: RegExp): string {
    this.#skipSpace();
    pattern.lastIndex = this.#position;
    const found = pattern.exec(this.#source)?.[0];
    if (found === undefined) throw syntaxFault();
    this.#position += found.length;
    return found;
  }

  #take(character: string): boolean {
    this.#skipSpace();
    if (this.#source[this.#position] !== character) return false;
    this.#position++;
    this.#skipSpace();
    return true;
  }

  #skipSpace(): void {
    while (this.#source[this.#position] === ' ') this.#position++;
  }
}
