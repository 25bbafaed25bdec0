const NAMES: Readonly<Record<number, string>> = {
  1: "đồng",
  1000: "nghìn đồng",
  1000000: "triệu đồng",
  1000000000: "tỷ đồng",
};

/** What one unit of a scale is called: 1,000,000 → "triệu đồng"; null where it has no name of its own or is not known. */
export function moneyScaleName(scale: number | null): string | null {
  return scale === null ? null : (NAMES[scale] ?? null);
}
