import type { CellStyle } from "../../engine/index";

/** Formats that differ in their number format, each made once: thousands of cells get the same. */
export class StyleVariants {
  readonly #known = new Map<CellStyle, Map<string, CellStyle>>();

  with(style: CellStyle, numberFormat: string): CellStyle {
    if (style.numberFormat === numberFormat) return style;
    const variants = this.#known.get(style) ?? new Map<string, CellStyle>();
    this.#known.set(style, variants);
    const variant = variants.get(numberFormat) ?? { ...style, numberFormat };
    variants.set(numberFormat, variant);
    return variant;
  }
}
