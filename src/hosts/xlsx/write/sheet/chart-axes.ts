import { axisTitleXml } from "./chart-text";

/** An axis of values with the axis of labels it crosses (ECMA-376 part 1, 21.2.2.226 and 21.2.2.25). */
export interface AxisPair {
  readonly labels: number;
  readonly values: number;
  /** At the right, its labels not shown a second time. */
  readonly isSecond: boolean;
  readonly title: string | null;
}

/** Which axes a group of series is drawn on. */
export function axisIdsXml({ labels, values }: AxisPair): string {
  return `<c:axId val="${labels}"/><c:axId val="${values}"/>`;
}

export function axesXml(pair: AxisPair): string {
  const { labels, values, isSecond, title } = pair;
  const lines = isSecond ? "" : `<c:majorGridlines><c:spPr>${lineXml("D9D9D9")}</c:spPr></c:majorGridlines>`;
  return (
    `<c:catAx>${head(labels, isSecond, "b")}<c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:spPr>${lineXml("7F7F7F")}</c:spPr><c:crossAx val="${values}"/><c:crosses val="autoZero"/>` +
    `<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx>${head(values, false, isSecond ? "r" : "l")}${lines}${title === null ? "" : axisTitleXml(title)}` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:spPr>${lineXml("7F7F7F")}</c:spPr><c:crossAx val="${labels}"/>` +
    `<c:crosses val="${isSecond ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function head(id: number, isDeleted: boolean, side: "b" | "l" | "r"): string {
  const scaling = `<c:scaling><c:orientation val="minMax"/></c:scaling>`;
  return `<c:axId val="${id}"/>${scaling}<c:delete val="${isDeleted ? 1 : 0}"/><c:axPos val="${side}"/>`;
}

/** A line 0.75 points wide (9,525 EMU). */
function lineXml(color: string): string {
  return `<a:ln w="9525"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln>`;
}
