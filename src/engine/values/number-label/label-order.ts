import type { NumberLabel } from "./number-label";
import { formatOrdinal } from "./ordinals";

/** The label of the next row at the same level: "1.3." → "1.4.", "d)" → "đ)"; null after the last letter. */
export function nextSibling(label: NumberLabel): NumberLabel | null {
  const next = (label.parts.at(-1) ?? 0) + 1;
  if (formatOrdinal(label.scheme, next) === null) return null;
  return { ...label, parts: [...label.parts.slice(0, -1), next] };
}

/** Negative where `a` comes first: by ordinals from the outermost level in, a heading before what stands under it. */
export function compareLabels(a: NumberLabel, b: NumberLabel): number {
  for (const [index, ordinal] of a.parts.entries()) {
    const other = b.parts[index];
    if (other === undefined) return 1;
    if (ordinal !== other) return ordinal - other;
  }
  return a.parts.length - b.parts.length;
}
