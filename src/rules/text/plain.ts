import { View, ViewBuilder } from './view.ts';

/** Longest original that is looked at, and longest plain view. Instagram itself stops at 2,200 characters. */
export const RAW_CAP = 20_000;
export const VIEW_CAP = 4_000;

/** Format characters, variation selectors, tags, fillers and controls: seen by nobody. New lines stay. */
const INVISIBLE =
  /[\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0\uFE00-\uFE0F\u{E0000}-\u{E01EF}]|[\x00-\x09\x0B-\x1F\x7F]/u;
const UNUSUAL = /[^\x0A\x20-\x7E\u3001-\u3096\u30A1-\u30FE\u4E00-\u9FFF\uD83C-\uD83E\uDC00-\uDFFF]/;
const CLUSTER = /[\s\S][\p{M}\uFF9E\uFF9F\u3099\u309A]*/gu;
const STRAY_MARK = /[\p{Mn}\p{Me}]/gu;

/** NFKC, without invisible characters and stray marks (voicing marks of kana stay), in lower case. */
export function plainView(raw: string): View {
  const lower = raw.toLowerCase();
  if (!UNUSUAL.test(raw) && lower.length === raw.length && raw.length <= VIEW_CAP) return new View(lower);
  const builder = new ViewBuilder(VIEW_CAP);
  for (const match of raw.slice(0, RAW_CAP).matchAll(CLUSTER)) {
    if (builder.full) break;
    const cluster = match[0];
    const end = match.index + cluster.length;
    if (INVISIBLE.test(cluster.length > 2 ? cluster.slice(0, 2) : cluster) && !/\S/u.test(stripped(cluster))) {
      builder.stretch(end);
      continue;
    }
    const visible = stripped(cluster.length > 40 ? cluster.slice(0, 40) : cluster);
    builder.add(
      visible.normalize('NFKC').replace(STRAY_MARK, keepVoicing).normalize('NFC').toLowerCase(),
      match.index,
      end,
    );
  }
  return builder.build();
}

const ALL_INVISIBLE = new RegExp(INVISIBLE.source, 'gu');
const stripped = (cluster: string): string => cluster.replace(ALL_INVISIBLE, '');
const keepVoicing = (mark: string): string => (mark === '\u3099' || mark === '\u309A' ? mark : '');
