import type { ClaimColour } from '../claim/claim-colours';
import type { HighlightNames } from './bridge';

// Luminance about 0.18: more than 3:1 against white and against black, so one colour serves light and dark pages.
const UNDERLINE: Record<ClaimColour | 'term', string> = {
  term: '#b8591c',
  yellow: '#8f7400',
  green: '#2f8a3c',
  blue: '#2f7dc4',
  pink: '#cc4a78',
  purple: '#8766d8',
};
const TINT: Record<ClaimColour, string> = {
  yellow: 'rgb(255 214 40 / 0.38)',
  green: 'rgb(90 200 110 / 0.32)',
  blue: 'rgb(80 165 245 / 0.32)',
  pink: 'rgb(245 110 160 / 0.32)',
  purple: 'rgb(160 120 250 / 0.32)',
};

/**
 * The style rules for our highlight names. The underline is the mark: in forced colours the browser drops tint and
 * colour, and keeps it. Two pixels, for Firefox draws a dotted line of automatic thickness as a hairline.
 */
export function highlightSheet({ term, focus, claims }: HighlightNames): string {
  const saved = (Object.keys(TINT) as ClaimColour[]).map(
    (colour) =>
      `::highlight(${claims[colour]}){background-color:${TINT[colour]};text-decoration:underline solid 2px ${UNDERLINE[colour]}}`,
  );
  return [
    ...saved,
    `::highlight(${term}){text-decoration:underline dotted 2px ${UNDERLINE.term};text-underline-offset:3px}`,
    `::highlight(${focus}){background-color:rgb(255 170 90 / 0.45);text-decoration:underline solid 3px ${UNDERLINE.term}}`,
  ].join('\n');
}
