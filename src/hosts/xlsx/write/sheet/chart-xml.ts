import type { SheetChart } from "../../../../engine/index";
import { escapeText } from "../../xml/xml-escape";
import type { Namespaces } from "../namespaces";
import { axesXml, axisIdsXml, type AxisPair } from "./chart-axes";
import type { ChartPoints } from "./chart-points";
import { chartTextXml, titleXml } from "./chart-text";

type Series = SheetChart["series"][number];

/** Dark enough to be told apart on paper, and in grey. */
const COLUMN_COLORS = ["1F4E79", "9DC3E6", "7F7F7F"];
const LINE_COLORS = ["C55A11", "548235"];

/** A chart part (ECMA-376 part 1, 21.2): clustered columns; a series of another unit is a line with markers, its axis at the right. */
export function chartXml(
  chart: SheetChart,
  points: ChartPoints,
  { chart: c, drawing, relationships }: Namespaces,
): string {
  const first = chart.series.filter(({ secondary }) => !secondary);
  const second = chart.series.filter(({ secondary }) => secondary);
  const left = { labels: 1, values: 2, isSecond: false, title: second.length > 0 ? soleName(first) : null };
  const right = { labels: 3, values: 4, isSecond: true, title: soleName(second) };
  const groups = [
    ...(first.length > 0 ? [columnsXml(first, chart, points, left)] : []),
    ...(second.length > 0 ? [linesXml(second, first.length, chart, points, right)] : []),
  ];
  const axes = [...(first.length > 0 ? [left] : []), ...(second.length > 0 ? [right] : [])].map(axesXml);
  return (
    `<c:chartSpace xmlns:c="${c}" xmlns:a="${drawing}" xmlns:r="${relationships}"><c:roundedCorners val="0"/>` +
    `<c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${groups.join("")}${axes.join("")}</c:plotArea>` +
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>${chartTextXml()}</c:chartSpace>`
  );
}

/** What an axis counts, where it is one thing. */
function soleName(series: readonly Series[]): string | null {
  return series.length === 1 ? (series[0]?.name ?? null) : null;
}

function columnsXml(series: readonly Series[], chart: SheetChart, points: ChartPoints, axes: AxisPair): string {
  const list = series.map((one, at) => {
    const fill = solid(colorAt(COLUMN_COLORS, at));
    return `<c:ser>${nameXml(one, at)}<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>${dataXml(one, chart, points)}</c:ser>`;
  });
  return (
    `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${list.join("")}` +
    `<c:gapWidth val="80"/>${axisIdsXml(axes)}</c:barChart>`
  );
}

/** Columns on two axes would stand over each other. */
function linesXml(
  series: readonly Series[],
  before: number,
  chart: SheetChart,
  points: ChartPoints,
  axes: AxisPair,
): string {
  const list = series.map((one, at) => {
    const fill = solid(colorAt(LINE_COLORS, at));
    const look =
      `<c:spPr><a:ln w="28575">${fill}</a:ln></c:spPr>` +
      `<c:marker><c:symbol val="diamond"/><c:size val="9"/><c:spPr>${fill}</c:spPr></c:marker>`;
    return `<c:ser>${nameXml(one, before + at)}${look}${dataXml(one, chart, points)}<c:smooth val="0"/></c:ser>`;
  });
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${list.join("")}` +
    `<c:marker val="1"/>${axisIdsXml(axes)}</c:lineChart>`
  );
}

function nameXml({ name }: Series, at: number): string {
  return `<c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:v>${escapeText(name)}</c:v></c:tx>`;
}

function dataXml({ values }: Series, { categories }: SheetChart, points: ChartPoints): string {
  return `<c:cat>${points.labels(categories)}</c:cat><c:val>${points.values(values)}</c:val>`;
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

function colorAt(colors: readonly string[], at: number): string {
  return colors[at % colors.length] ?? "000000";
}
