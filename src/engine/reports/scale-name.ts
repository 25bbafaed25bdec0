const NAMES: Readonly<Record<number, string>> = {
  1: "đồng",
  1000: "nghìn đồng",
  1000000: "triệu đồng",
  1000000000: "tỷ đồng",
};

/** " (triệu đồng)" behind an amount; "" where the scale is not known. */
export function scaleName(scale: number | null): string {
  const name = scale === null ? undefined : NAMES[scale];
  return name === undefined ? "" : ` (${name})`;
}
