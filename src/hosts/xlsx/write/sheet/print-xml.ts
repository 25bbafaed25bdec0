import type { PrintSetup } from "../../../../engine/index";
import type { XmlElement } from "../../xml/xml-element";
import { escapeText } from "../../xml/xml-escape";

const MM_AN_INCH = 25.4;
/** ST_PaperSize (ECMA-376 part 1, 18.18.50). */
const A4 = 9;
/** Inches between the edge of the page and its header, as Excel has it. */
const HEADER = 0.3;
/** Page number in the middle, upright and 13 points high (Nghị định 30/2020/NĐ-CP, phụ lục I). */
const PAGE_NUMBER = '&C&"Times New Roman,Regular"&13&P';

/** How a sheet of ours is printed: `<printOptions>`, `<pageMargins>`, `<pageSetup>` and `<headerFooter>`. */
export function printElements(
  sheet: XmlElement,
  { landscape, margins, pagesHigh, pageNumbers }: PrintSetup,
): XmlElement[] {
  const inches = (millimetres: number) => Number((millimetres / MM_AN_INCH).toFixed(6));
  const { left, right, top, bottom } = margins;
  return [
    sheet.make("printOptions", { horizontalCentered: 1 }),
    sheet.make("pageMargins", {
      left: inches(left),
      right: inches(right),
      top: inches(top),
      bottom: inches(bottom),
      header: HEADER,
      footer: HEADER,
    }),
    sheet.make("pageSetup", {
      paperSize: A4,
      ...(landscape ? { orientation: "landscape" } : { orientation: "portrait" }),
      fitToWidth: 1,
      fitToHeight: pagesHigh,
      // Otherwise pages count on from the sheet before, and none of this one is the first.
      firstPageNumber: 1,
      useFirstPageNumber: 1,
    }),
    ...(pageNumbers ? [headerFrom2(sheet)] : []),
  ];
}

/** The first page has a header of its own, an empty one. */
function headerFrom2(sheet: XmlElement): XmlElement {
  const header = sheet.make("oddHeader", {}, escapeText(PAGE_NUMBER));
  return sheet.make("headerFooter", { differentFirst: 1 }, header, sheet.make("firstHeader"));
}
