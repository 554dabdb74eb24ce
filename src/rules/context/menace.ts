import { where } from '../text/combine.ts';
import type { Matcher } from '../text/matcher.ts';
import { isNews, isOfPrey, isPlayful, isReproach } from './figure-of-speech.ts';
import { inEarnest } from './voiced.ts';

/** Hits that are a threat of the writer's own: no tale, no play, no vermin, no reproach, no news. */
export const menacing = (a: Matcher): Matcher =>
  where(
    inEarnest(a),
    (span, text) => !isOfPrey(span, text) && !isPlayful(span, text) && !isReproach(span, text) && !isNews(span, text),
  );
