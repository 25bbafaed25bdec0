import type { CellContent, SheetChart, SheetContent } from "../../../../../src/engine/index";
import { contentFingerprint } from "../../../../../src/engine/index";
import type { XmlElement } from "../../../../../src/hosts/xlsx/xml/xml-element";
import { contentOfRows } from "../../../../support/sheet-content";
import { WrittenWorkbook } from "../../../../support/written-workbook";
import { relationships, workbook, worksheet, xlsxPackage } from "../../../../support/xlsx-package";

const CHART = "xl/charts/chart1.xml";
const DRAWING = "xl/drawings/drawing1.xml";
const down = (column: number) => ({ top: 1, left: column, bottom: 3, right: column });
const TASKS = { name: "Nhiệm vụ <chủ trì>", values: down(1), secondary: false };
const MONEY = { name: "Kinh phí", values: down(2), secondary: true };
const BOTH: SheetChart = {
  title: "Nhiệm vụ & kinh phí",
  categories: down(0),
  series: [TASKS, MONEY],
  place: { top: 5, left: 1, bottom: 20, right: 6 },
};
const sum = (cached: string | number | null): CellContent => ({ kind: "formula", formula: "SUM(A1)", cached });
const ROWS = [
  ["Đơn vị", "Số", "Tiền"],
  ["Văn phòng", 5, sum(12.5)],
  [sum("Phòng A"), sum(3), null],
  [2026, "–", sum(null)],
];

function withCharts(...charts: readonly SheetChart[]): WrittenWorkbook {
  const content = contentOfRows(ROWS, { charts });
  return WrittenWorkbook.of(xlsxPackage()).after({ type: "putSheet", sheet: "Tổng 'hợp'", over: null, content });
}

/** The first element on a path of child elements. */
function at(root: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((element, name) => element?.element(name), root);
}

function plotArea(...charts: readonly SheetChart[]): XmlElement | undefined {
  return at(withCharts(...charts).root(CHART), "chart", "plotArea");
}

test("a chart is reached from its sheet over a drawing, each with its content type", () => {
  const after = withCharts(BOTH);
  const { package: parts } = after.edit;
  const sheet = "xl/worksheets/sheet2.xml";
  expect(after.root(sheet).element("drawing")?.toString()).toBe(`<drawing r:id="rId1"/>`);
  expect(parts.relationships(sheet).all()).toEqual([
    { id: "rId1", type: "drawing", target: DRAWING, isExternal: false },
  ]);
  expect(parts.relationships(DRAWING).all()).toEqual([{ id: "rId1", type: "chart", target: CHART, isExternal: false }]);
  expect(parts.contentTypes().of(DRAWING)).toBe("application/vnd.openxmlformats-officedocument.drawing+xml");
  expect(parts.contentTypes().of(CHART)).toBe("application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
});

test("it covers the cells of its place", () => {
  const anchor = withCharts(BOTH).root(DRAWING).element("twoCellAnchor");
  const corner = (name: string) => ["col", "row"].map((one) => Number(at(anchor, name, one)?.text()));
  expect([corner("from"), corner("to")]).toEqual([
    [1, 5],
    [7, 21],
  ]);
  const frame = at(anchor, "graphicFrame");
  const properties = at(frame, "nvGraphicFramePr", "cNvPr");
  expect(properties?.attribute("descr")).toBe("Nhiệm vụ & kinh phí");
  expect(at(frame, "graphic", "graphicData", "chart")?.attribute("r:id")).toBe("rId1");
  expect(anchor?.elements().at(-1)?.name).toBe("clientData");
});

test("references come with the values they had", () => {
  const series = plotArea(BOTH)?.element("barChart")?.element("ser");
  expect(at(series, "cat")?.toString()).toBe(
    `<c:cat><c:strRef><c:f>'Tổng ''hợp'''!$A$2:$A$4</c:f><c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>Văn phòng</c:v></c:pt>` +
      `<c:pt idx="1"><c:v>Phòng A</c:v></c:pt><c:pt idx="2"><c:v>2026</c:v></c:pt></c:strCache></c:strRef></c:cat>`,
  );
  // A text among the values, and a cell without one, is no point.
  expect(at(series, "val")?.toString()).toBe(
    `<c:val><c:numRef><c:f>'Tổng ''hợp'''!$B$2:$B$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/>` +
      `<c:pt idx="0"><c:v>5</c:v></c:pt><c:pt idx="1"><c:v>3</c:v></c:pt></c:numCache></c:numRef></c:val>`,
  );
  const points = at(plotArea(BOTH), "lineChart", "ser", "val", "numRef", "numCache")?.elements("pt");
  expect(points?.map((point) => [point.attribute("idx"), point.element("v")?.text()])).toEqual([["0", "12.5"]]);
});

test("labels without a value are no points", () => {
  const rows = [["a"], [sum(null)], [null], [{ kind: "boolean", boolean: true } as const]];
  const content = contentOfRows(rows, { charts: [{ ...BOTH, categories: { top: 0, left: 0, bottom: 3, right: 0 } }] });
  const after = WrittenWorkbook.of(xlsxPackage()).after({ type: "putSheet", sheet: "T", over: null, content });
  const cache = at(after.root(CHART), "chart", "plotArea", "barChart", "ser", "cat", "strRef", "strCache");
  expect(cache?.elements("pt").map((point) => point.toString())).toEqual([`<c:pt idx="0"><c:v>a</c:v></c:pt>`]);
});

test("columns stand beside each other; a series of another unit is a line on the axis at the right", () => {
  const area = plotArea({ ...BOTH, series: [TASKS, MONEY, { ...TASKS, name: "Phối hợp" }] });
  expect(area?.elements().map(({ name }) => name)).toEqual([
    "layout",
    "barChart",
    "lineChart",
    "catAx",
    "valAx",
    "catAx",
    "valAx",
  ]);
  const [bars, lines] = [area?.element("barChart"), area?.element("lineChart")];
  expect(bars?.elements().map(({ name }) => name)).toEqual([
    ...["barDir", "grouping", "varyColors", "ser", "ser", "gapWidth", "axId", "axId"],
  ]);
  expect(at(bars, "barDir")?.attribute("val")).toBe("col");
  expect(at(bars, "grouping")?.attribute("val")).toBe("clustered");
  const named = (group: XmlElement | undefined) =>
    group
      ?.elements("ser")
      .map((one) => [at(one, "idx")?.attribute("val"), at(one, "order")?.attribute("val"), at(one, "tx", "v")?.text()]);
  expect(named(bars)).toEqual([
    ["0", "0", "Nhiệm vụ <chủ trì>"],
    ["1", "1", "Phối hợp"],
  ]);
  expect(named(lines)).toEqual([["2", "2", "Kinh phí"]]);
  expect(
    bars
      ?.element("ser")
      ?.elements()
      .map(({ name }) => name),
  ).toEqual([...["idx", "order", "tx", "spPr", "invertIfNegative", "cat", "val"]]);
  expect(
    lines
      ?.element("ser")
      ?.elements()
      .map(({ name }) => name),
  ).toEqual([...["idx", "order", "tx", "spPr", "marker", "cat", "val", "smooth"]]);
  const fills = bars?.elements("ser").map((one) => at(one, "spPr", "solidFill", "srgbClr")?.attribute("val"));
  expect(new Set(fills).size).toBe(2);
  const ids = (group: XmlElement | undefined) => group?.elements("axId").map((one) => one.attribute("val"));
  expect([ids(bars), ids(lines)]).toEqual([
    ["1", "2"],
    ["3", "4"],
  ]);
  const axes = area?.elements().slice(3) ?? [];
  const axis = (one: XmlElement) =>
    ["axId", "delete", "axPos", "crossAx", "crosses"].map((name) => one.element(name)?.attribute("val"));
  expect(axes.map(axis)).toEqual([
    ["1", "0", "b", "2", "autoZero"],
    ["2", "0", "l", "1", "autoZero"],
    ["3", "1", "b", "4", "autoZero"],
    ["4", "0", "r", "3", "max"],
  ]);
  expect(axes.map((one) => one.element("majorGridlines") !== undefined)).toEqual([false, true, false, false]);
});

test("axes say what they count where there are two of them and it is one thing", () => {
  const titles = (series: SheetChart["series"]) =>
    plotArea({ ...BOTH, series })
      ?.elements("valAx")
      .map((one) => at(one, "title", "tx", "rich", "p", "r", "t")?.text());
  expect(titles([TASKS, MONEY])).toEqual(["Nhiệm vụ <chủ trì>", "Kinh phí"]);
  expect(titles([TASKS, TASKS, MONEY])).toEqual([undefined, "Kinh phí"]);
  expect(titles([TASKS])).toEqual([undefined]);
  expect(titles([MONEY])).toEqual(["Kinh phí"]);
});

test("without a series of one kind there is no group and no axis for it", () => {
  const names = (series: SheetChart["series"]) =>
    plotArea({ ...BOTH, series })
      ?.elements()
      .map(({ name }) => name);
  expect(names([TASKS])).toEqual(["layout", "barChart", "catAx", "valAx"]);
  expect(names([MONEY])).toEqual(["layout", "lineChart", "catAx", "valAx"]);
});

test("texts are in a face with every Vietnamese letter", () => {
  const space = withCharts(BOTH).root(CHART);
  expect(space.elements().map(({ name }) => name)).toEqual(["roundedCorners", "chart", "spPr", "txPr"]);
  expect(
    at(space, "chart")
      ?.elements()
      .map(({ name }) => name),
  ).toEqual([...["title", "autoTitleDeleted", "plotArea", "legend", "plotVisOnly", "dispBlanksAs"]]);
  expect(at(space, "chart", "title", "tx", "rich", "p", "r", "t")?.text()).toBe("Nhiệm vụ & kinh phí");
  const faces = space.toString().match(/<a:latin [^>]*>/g);
  expect(new Set(faces)).toEqual(new Set([`<a:latin typeface="Times New Roman"/>`]));
  expect(at(space, "txPr", "p", "pPr", "defRPr")?.attribute("sz")).toBe("1100");
});

test("several charts have parts and numbers of their own", () => {
  const after = withCharts(BOTH, { ...BOTH, title: "Hai" });
  const ids = after
    .root(DRAWING)
    .elements()
    .map((anchor) => at(anchor, "graphicFrame", "nvGraphicFramePr", "cNvPr")?.attribute("id"));
  expect(ids).toEqual(["2", "3"]);
  expect(after.names().filter((name) => name.includes("charts/"))).toEqual([CHART, "xl/charts/chart2.xml"]);
});

describe("a sheet made anew that has a drawing", () => {
  const frame = (id: number, relation: string) =>
    `<xdr:twoCellAnchor><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="c"/></xdr:nvGraphicFramePr>` +
    `<a:graphic><a:graphicData><c:chart xmlns:c="c" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor>`;
  const picture = `<xdr:oneCellAnchor><xdr:pic><xdr:nvPicPr><xdr:cNvPr id = '7' name="Ảnh"/></xdr:nvPicPr></xdr:pic></xdr:oneCellAnchor>`;
  const bytes = xlsxPackage({
    "xl/workbook.xml": workbook(
      [`<sheet name="T" sheetId="1" r:id="rId1"/>`],
      "",
      `<definedNames><definedName name="SoatPhuLuc" localSheetId="0">"overall||x|y"</definedName></definedNames>`,
    ),
    "xl/worksheets/sheet1.xml": worksheet(`<sheetData/><drawing r:id="rId1"/>`),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([["drawing", "../drawings/drawing5.xml"]]),
    "xl/drawings/drawing5.xml": `<xdr:wsDr xmlns:xdr="x" xmlns:a="a" xmlns:r="r">${frame(2, "rId1")}${picture}${frame(9, "rId7")}</xdr:wsDr>`,
    "xl/drawings/_rels/drawing5.xml.rels": relationships([
      ["chart", "../charts/chart1.xml"],
      ["image", "../media/image1.png"],
    ]),
    "xl/charts/chart1.xml": "<c/>",
    "xl/charts/_rels/chart1.xml.rels": relationships([["chartStyle", "style1.xml"]]),
    "xl/charts/style1.xml": "<s/>",
    "xl/media/image1.png": "png",
  });
  const remade = (charts: SheetContent["charts"]) =>
    WrittenWorkbook.of(bytes).after({
      type: "putSheet",
      sheet: "T",
      over: contentFingerprint([]),
      content: contentOfRows(ROWS, { charts }),
    });

  test("gets the new charts in place of the old ones; pictures stay", () => {
    const after = remade([BOTH]);
    expect(after.refused).toEqual([]);
    const part = "xl/drawings/drawing5.xml";
    const [kept, made, ...more] = after.root(part).elements();
    expect(more).toEqual([]);
    expect(kept?.toString()).toBe(picture);
    expect(at(made, "graphicFrame", "nvGraphicFramePr", "cNvPr")?.attribute("id")).toBe("8");
    const relation = at(made, "graphicFrame", "graphic", "graphicData", "chart")?.attribute("r:id");
    const targets = after.edit.package.relationships(part).all();
    expect(targets.map(({ target }) => target)).toEqual(["xl/media/image1.png", "xl/charts/chart1.xml"]);
    expect(targets.find(({ id }) => id === relation)?.type).toBe("chart");
    expect(after.text("xl/charts/chart1.xml")).toContain("plotArea");
    expect(after.parts.has("xl/charts/style1.xml")).toBe(false);
    expect(after.parts.has("xl/charts/_rels/chart1.xml.rels")).toBe(false);
    expect(after.text("xl/worksheets/sheet1.xml").match(/<drawing /g)).toHaveLength(1);
  });

  test("keeps its drawing where the new content brings no chart", () => {
    const after = remade([]);
    expect(after.text("xl/drawings/drawing5.xml")).toContain(frame(2, "rId1"));
    expect(after.text("xl/worksheets/sheet1.xml")).toContain(`<drawing r:id="rId1"/>`);
    expect(after.parts.has("xl/charts/style1.xml")).toBe(true);
  });
});
