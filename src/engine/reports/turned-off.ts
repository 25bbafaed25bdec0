/** Says which rules were not applied, so that nobody takes their silence for praise. */
export function turnedOff(rules: readonly string[]): string {
  return `Đang tắt ${rules.length} quy tắc: ${rules.join(", ")}.`;
}
