/** Files count column widths in digits of the standard font (7 dots each, 5 dots around them), the API in points. */

export const pointsOf = (characters: number): number => round((characters * 7 + 5) * 0.75);

export const charactersOf = (points: number): number => (points / 0.75 - 5) / 7;

const round = (points: number): number => Math.round(points * 1e6) / 1e6;
