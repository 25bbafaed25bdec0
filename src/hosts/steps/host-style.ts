import type { SheetCellStyle } from "../../engine/index";

/** A cell's format in Excel's own words: more than our own sheets use, as rows of the user's are given back with it. */
export interface HostStyle {
  readonly numberFormat: string;
  readonly font: HostFont;
  readonly color: string;
  /** Null for none. */
  readonly fill: string | null;
  readonly horizontal: `${Excel.HorizontalAlignment}`;
  readonly vertical: `${Excel.VerticalAlignment}`;
  readonly wrap: boolean;
  /** Steps of three spaces. */
  readonly indent: number;
  /** False: can be written to on a protected sheet. */
  readonly locked: boolean;
  /** "grid": thin lines on all sides of every cell. */
  readonly borders: "grid" | readonly BorderLine[];
}

export interface HostFont {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: `${Excel.RangeUnderlineStyle}`;
  readonly strikethrough: boolean;
}

export interface BorderLine {
  readonly side: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";
  readonly style: `${Excel.BorderLineStyle}`;
  readonly weight: `${Excel.BorderWeight}`;
  readonly color: string;
}

const HORIZONTAL = { general: "General", left: "Left", center: "Center", right: "Right" } as const;

export function hostStyle(style: SheetCellStyle): HostStyle {
  const { numberFormat, fontName: name, fontSize: size, bold, italic, color, fill, horizontal, vertical } = style;
  return {
    numberFormat,
    font: { name, size, bold, italic, underline: "None", strikethrough: false },
    color: color ?? "#000000",
    fill,
    horizontal: HORIZONTAL[horizontal],
    vertical: vertical === "top" ? "Top" : "Center",
    wrap: style.wrap,
    indent: 0,
    locked: true,
    borders: style.border ? "grid" : [],
  };
}
