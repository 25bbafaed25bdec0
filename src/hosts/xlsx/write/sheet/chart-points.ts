import type { CellContent, CellRange, SheetContent } from "../../../../engine/index";
import { formatReference } from "../../../../engine/index";
import { escapeText } from "../../xml/xml-escape";

/** What a chart shows of the sheet it stands on: references with the values they had, for readers that do not calculate. */
export class ChartPoints {
  readonly #contents: ReadonlyMap<string, CellContent>;

  constructor(
    private readonly sheet: string,
    { cells }: Pick<SheetContent, "cells">,
  ) {
    this.#contents = new Map(cells.map(({ row, column, content }) => [`${row} ${column}`, content]));
  }

  /** `<c:strRef>` of labels. */
  labels(range: CellRange): string {
    const points = this.#in(range).map((content, at) => pointXml(at, textOf(content)));
    return this.#reference("str", range, points, "");
  }

  /** `<c:numRef>` of values. */
  values(range: CellRange): string {
    const points = this.#in(range).map((content, at) => pointXml(at, numberOf(content)));
    return this.#reference("num", range, points, "<c:formatCode>General</c:formatCode>");
  }

  #reference(kind: "str" | "num", range: CellRange, points: readonly string[], format: string): string {
    const cells = escapeText(formatReference(this.sheet, range));
    const cache = `${format}<c:ptCount val="${points.length}"/>${points.join("")}`;
    return `<c:${kind}Ref><c:f>${cells}</c:f><c:${kind}Cache>${cache}</c:${kind}Cache></c:${kind}Ref>`;
  }

  #in({ top, left, bottom, right }: CellRange): (CellContent | undefined)[] {
    const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
    const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
    return rows.flatMap((row) => columns.map((column) => this.#contents.get(`${row} ${column}`)));
  }
}

/** Empty cells are no points. */
function pointXml(at: number, value: string | null): string {
  return value === null ? "" : `<c:pt idx="${at}"><c:v>${escapeText(value)}</c:v></c:pt>`;
}

function textOf(content: CellContent | undefined): string | null {
  if (content?.kind === "text") return content.text;
  if (content?.kind === "formula") return content.cached === null ? null : String(content.cached);
  return numberOf(content);
}

function numberOf(content: CellContent | undefined): string | null {
  if (content?.kind === "number") return String(content.number);
  return content?.kind === "formula" && typeof content.cached === "number" ? String(content.cached) : null;
}
