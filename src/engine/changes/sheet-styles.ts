import type { CellContent } from "./change";
import { textContent } from "./cell-content";
import type { PrintSetup, SheetCellStyle } from "./sheet-content";

/** The look of the sheets this add-in makes: Times New Roman, body 12, titles 13–14 (Nghị định 30/2020/NĐ-CP, phụ lục I). */
const PLAIN: SheetCellStyle = {
  fontName: "Times New Roman",
  fontSize: 12,
  bold: false,
  italic: false,
  color: null,
  fill: null,
  numberFormat: "General",
  horizontal: "left",
  vertical: "center",
  wrap: true,
  border: false,
};

const BODY: SheetCellStyle = { ...PLAIN, vertical: "top", border: true };

const HEADING: SheetCellStyle = { ...PLAIN, bold: true, border: true };

export const STYLES = {
  title: { ...PLAIN, fontSize: 14, bold: true, horizontal: "center" },
  subtitle: { ...PLAIN, fontSize: 13, bold: true, horizontal: "center" },
  reference: { ...PLAIN, italic: true, horizontal: "center" },
  remark: { ...PLAIN, italic: true },
  line: PLAIN,
  verdict: { ...PLAIN, fontSize: 13, bold: true },
  signature: { ...PLAIN, bold: true, horizontal: "center" },
  recipientsHead: { ...PLAIN, bold: true, italic: true },
  recipients: { ...PLAIN, fontSize: 11 },
  signatureHint: { ...PLAIN, italic: true, horizontal: "center" },
  header: { ...HEADING, fill: "#DDEBF7", horizontal: "center" },
  part: { ...HEADING, fill: "#F2F2F2" },
  section: { ...HEADING, italic: true },
  label: { ...BODY, horizontal: "center" },
  text: BODY,
  textItalic: { ...BODY, italic: true },
  money: { ...BODY, horizontal: "right" },
  date: { ...BODY, horizontal: "center", numberFormat: "dd/mm/yyyy" },
  total: { ...HEADING, fill: "#F2F2F2" },
  proof: { ...BODY, horizontal: "center" },
  figure: { ...HEADING, fontSize: 14, horizontal: "center" },
  totalNumber: { ...HEADING, fill: "#F2F2F2", horizontal: "right" },
} satisfies Record<string, SheetCellStyle>;

/** A4, margins 20 / 20 / 30 / 15 mm, one page wide, page number top centre from page 2 on. */
export function a4({ titleRows, ...rest }: Pick<PrintSetup, "titleRows"> & Partial<PrintSetup>): PrintSetup {
  return {
    landscape: true,
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    pagesHigh: 0,
    titleRows,
    pageNumbers: true,
    ...rest,
  };
}

/** A text from the plan and the style that keeps it a text: what Excel might read as a formula, number or date gets "@". */
export function asText(text: string, style: SheetCellStyle): readonly [CellContent, SheetCellStyle] {
  const isPlain = /^\p{L}/u.test(text) && !/^(?:true|false)$/iu.test(text);
  return [textContent(text), isPlain || text === "" ? style : { ...style, numberFormat: "@" }];
}
