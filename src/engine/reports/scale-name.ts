import { moneyScaleName } from "../values/money/scale-name";

/** " (triệu đồng)" behind an amount; "" where the scale is not known. */
export function scaleName(scale: number | null): string {
  const name = moneyScaleName(scale);
  return name === null ? "" : ` (${name})`;
}
