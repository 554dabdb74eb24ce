import { pattern } from '../text/matcher.ts';

/** Told of others, or spoken against. */
export const TOLD = pattern(
  /\b(?:racis[mt]|discriminat\w*|stereotypes?|prejudice|hate speech|(?:was|were|got|been) (?:called|told)|called (?:me|him|her|us|them)|(?:someone|somebody|a man|a woman|he|she|they) (?:said|shouted|wrote|yelled|called|told)|don'?t say|stop (?:saying|calling)|not all|my (?:dog|cat|car|phone|son|daughter|husband|wife))\b|歧视|歧視|骂我|罵我|被骂|看不懂|차별|욕을|라고 (?:했|말|불)|chửi tôi|gọi tôi|nói tôi|đừng|差別|いじめ|と言われ|って言われ|me chamou|me llam/,
  [],
);
