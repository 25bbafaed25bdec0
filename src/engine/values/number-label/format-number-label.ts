import type { NumberLabel } from "./number-label";
import { formatOrdinal } from "./ordinals";

/** The label as one writes it; `parseNumberLabel` or one of the `labelReadings` gives it back. */
export function formatNumberLabel(label: NumberLabel): string {
  const parts = label.parts.map((ordinal, index) => {
    const part = formatOrdinal(label.schemes[index] ?? label.scheme, ordinal) ?? String(ordinal);
    const separator = index === 0 ? "" : (label.separators?.[index - 1] ?? ".");
    return separator + part.padStart(label.widths?.[index] ?? 1, "0");
  });
  return label.prefix + parts.join("") + label.suffix;
}

/** The label a number cell shows: 1.1 → "1.1". What the cell lost ("1.10" is stored as 1.1) is lost. */
export function numberLabelOfNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}
