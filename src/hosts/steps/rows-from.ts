/** Row numbers from the first one on. */
export function rowsFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => first + at);
}
