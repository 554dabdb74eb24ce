import type { Span } from '../category.ts';

const SENTENCE_END =
  /[。．！？!?\n…‼⁉]+|(?<=[^\dA-Za-z])\.|\.(?=\s|$)|(?:(?<=[ぁ-んァ-ヶ一-龠])(?:[wｗ笑]{1,5})(?=\s|$))/g;
const CLAUSE_END = /[、，,;；]+|(?:けど|けれど|ですが|ますが|ので|から)(?=[^\s])/g;

function split(text: string, ends: RegExp, from = 0, to = text.length): Span[] {
  const spans: Span[] = [];
  let start = from;
  for (const match of text.slice(from, to).matchAll(ends)) {
    const end = from + match.index + match[0].length;
    if (end > start) spans.push([start, end]);
    start = end;
  }
  if (start < to) spans.push([start, to]);
  return spans;
}

/** Sentences of a text, end marks included; they cover it without gaps. */
export const sentencesOf = (text: string): readonly Span[] => split(text, SENTENCE_END);

/** Clauses: sentences cut again at commas and at けど, が, ので, から. */
export const clausesOf = (text: string): readonly Span[] =>
  sentencesOf(text).flatMap(([start, end]) => split(text, CLAUSE_END, start, end));
