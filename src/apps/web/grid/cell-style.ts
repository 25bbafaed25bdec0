import type { CSSProperties } from "react";
import type { BorderLine, CellLook } from "../../../hosts/xlsx/look/look";
import { pixelsOf } from "../../../hosts/xlsx/look/measures";
import type { GridCell } from "../book/grid-types";

/** Line styles of cells → CSS. The thick ones of two or three pixels, the others of one. */
const LINES: ReadonlyMap<string, string> = new Map([
  ["medium", "2px solid"],
  ["thick", "3px solid"],
  ["double", "3px double"],
  ["dashed", "1px dashed"],
  ["mediumDashed", "2px dashed"],
  ["dashDot", "1px dashed"],
  ["mediumDashDot", "2px dashed"],
  ["dotted", "1px dotted"],
  ["hair", "1px dotted"],
]);
const UPRIGHT = { top: "flex-start", center: "center", bottom: "flex-end", justify: "flex-start" } as const;
const ALONG = { left: "flex-start", center: "center", right: "flex-end" } as const;

/** How a cell is drawn: its box and lines. */
export function boxStyle(look: CellLook, { right, bottom }: Pick<GridCell, "right" | "bottom">): CSSProperties {
  const { border, fill, vertical } = look;
  return {
    alignItems: UPRIGHT[vertical],
    ...(fill !== null && { backgroundColor: fill }),
    ...line("borderLeft", border.left),
    ...line("borderTop", border.top),
    ...line("borderRight", right ?? border.right),
    ...line("borderBottom", bottom ?? border.bottom),
  };
}

/** How its text is drawn. */
export function textStyle({ font, horizontal, wrap, indent }: CellLook, side: GridCell["side"]): CSSProperties {
  const place = horizontal === "general" ? side : horizontal === "centerContinuous" ? "center" : horizontal;
  const align = place === "fill" ? "left" : place;
  const lines = [font.underline === "none" ? "" : "underline", font.strike ? "line-through" : ""].filter(Boolean);
  return {
    fontFamily: `${JSON.stringify(font.name)}, "Liberation Serif", serif`,
    fontSize: pixelsOf(font.size),
    textAlign: align,
    whiteSpace: wrap ? "pre-wrap" : "pre",
    ...(font.bold && { fontWeight: 700 }),
    ...(font.italic && { fontStyle: "italic" }),
    ...(font.color !== null && { color: font.color }),
    ...(lines.length > 0 && { textDecorationLine: lines.join(" ") }),
    ...(font.underline === "double" && { textDecorationStyle: "double" }),
    ...(indent > 0 && { [align === "right" ? "paddingRight" : "paddingLeft"]: 3 + indent * 9 }),
  };
}

export function justify(side: GridCell["side"], { horizontal }: Pick<CellLook, "horizontal">): string {
  const place = horizontal === "general" ? side : horizontal === "centerContinuous" ? "center" : horizontal;
  return place === "center" || place === "right" ? ALONG[place] : ALONG.left;
}

type Side = "borderLeft" | "borderTop" | "borderRight" | "borderBottom";

function line(side: Side, border: BorderLine | undefined): CSSProperties {
  return border ? { [side]: `${LINES.get(border.style) ?? "1px solid"} ${border.color ?? "#000000"}` } : {};
}
