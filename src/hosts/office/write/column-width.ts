/** Calibri 11, Excel's usual standard font, at 96 dots an inch: 7 dots a digit and 5 around it; 0.75 points a dot. */
const DOTS_A_DIGIT = 7;
const PADDING = 5;
const POINTS_A_DOT = 0.75;

/** Characters, as files store widths, → points, as Excel's API takes them. */
export function columnPoints(characters: number): number {
  return Math.round(characters * DOTS_A_DIGIT + PADDING) * POINTS_A_DOT;
}

export function columnCharacters(points: number): number {
  return Math.max(0, (points / POINTS_A_DOT - PADDING) / DOTS_A_DIGIT);
}
