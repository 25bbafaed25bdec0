import type { SheetChart } from "../../../../engine/index";
import { removeUnused } from "../../package/remove-unused";
import { XmlDocument } from "../../xml/xml-document";
import { XmlElement } from "../../xml/xml-element";
import { escapeAttribute } from "../../xml/xml-escape";
import { namespacesOf, prefixFor, type Namespaces } from "../namespaces";
import { relationId, type WorkbookEdit } from "../workbook-edit";
import type { ChartPoints } from "./chart-points";
import { chartXml } from "./chart-xml";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/**
 * Puts charts into the drawing of a sheet (ECMA-376 part 1, 20.5), in place of the charts that are there; pictures and shapes stay.
 * Returns `<drawing>` of a sheet that had none; `sheet` is the `<worksheet>` of `part`.
 */
export function drawCharts(
  edit: WorkbookEdit,
  part: string,
  sheet: XmlElement,
  charts: readonly SheetChart[],
  points: ChartPoints,
): XmlElement[] {
  if (charts.length === 0) return [];
  const there = sheet.element("drawing");
  const relations = edit.package.relationships(part).all();
  const standing = there && relations.find(({ id }) => id === relationId(there))?.target;
  const drawing = standing ?? newDrawing(edit);
  removeCharts(edit, drawing);
  const { root } = edit.package.xml(drawing);
  for (const chart of charts) root.append(anchorOf(edit, drawing, root, chart, points));
  if (standing !== undefined) return [];
  const namespaces = namespacesOf(edit);
  const id = edit.package.relationships(part).add(`${namespaces.relationships}/drawing`, drawing);
  return [sheet.make("drawing", { [`${prefixFor(sheet, namespaces.relationships, "r")}id`]: id })];
}

function newDrawing(edit: WorkbookEdit): string {
  const { spreadsheetDrawing, drawing } = namespacesOf(edit);
  const part = edit.freePart("drawings/drawing", ".xml");
  const root = `<xdr:wsDr xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${drawing}"/>`;
  edit.package.add(part, XmlDocument.make(root), DRAWING_TYPE);
  return part;
}

function removeCharts(edit: WorkbookEdit, drawing: string): void {
  const { root } = edit.package.xml(drawing);
  const relations = edit.package.relationships(drawing);
  const targets: string[] = [];
  for (const anchor of root.elements()) {
    const chart = anchor.element("graphicFrame")?.element("graphic")?.element("graphicData")?.element("chart");
    if (!chart) continue;
    root.remove(anchor);
    const relation = relations.all().find(({ id }) => id === relationId(chart));
    if (!relation) continue;
    relations.remove(relation.id);
    targets.push(relation.target);
  }
  removeUnused(edit.package, targets);
}

function anchorOf(
  edit: WorkbookEdit,
  drawing: string,
  root: XmlElement,
  chart: SheetChart,
  points: ChartPoints,
): XmlElement {
  const namespaces = namespacesOf(edit);
  const part = edit.freePart("charts/chart", ".xml");
  edit.package.add(part, XmlDocument.make(chartXml(chart, points, namespaces)), CHART_TYPE);
  const relation = edit.package.relationships(drawing).add(`${namespaces.relationships}/chart`, part);
  return new XmlElement(anchorXml(chart, relation, freeId(root), namespaces));
}

/** A frame over whole cells. */
function anchorXml({ title, place }: SheetChart, relation: string, id: number, namespaces: Namespaces): string {
  const { spreadsheetDrawing, drawing, chart, relationships } = namespaces;
  const corner = (name: string, column: number, row: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${drawing}">` +
    corner("from", place.left, place.top) +
    corner("to", place.right + 1, place.bottom + 1) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${id}" name="Biểu đồ ${id}" descr="${escapeAttribute(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chart}">` +
    `<c:chart xmlns:c="${chart}" xmlns:r="${relationships}" r:id="${relation}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

/** Objects of a drawing have numbers of their own. */
function freeId(root: XmlElement): number {
  const taken = [...root.toString().matchAll(/cNvPr\s[^>]*?\bid\s*=\s*["'](\d+)["']/g)].map(([, id]) => Number(id));
  return Math.max(1, ...taken) + 1;
}
