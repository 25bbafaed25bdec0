import { SheetDraft } from "../../../src/engine/changes/sheet-draft";
import { headOf, signOff } from "../../../src/engine/summaries/sign-off";
import { OPTIONS } from "../../support/summaries";

/** The texts under a sheet of five columns, by row and column. */
function texts(signature: boolean, recipients: boolean): [row: number, column: number, text: string][] {
  const draft = new SheetDraft([5, 20, 20, 20, 20]);
  signOff(
    draft,
    { head: "TRƯỞNG PHÒNG", receivers: ["Ban Giám đốc", "Phòng Một"] },
    { ...OPTIONS, signature, recipients },
  );
  return draft
    .finish({
      print: {
        landscape: true,
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
        pagesHigh: 0,
        titleRows: null,
        pageNumbers: false,
      },
    })
    .cells.flatMap(({ row, column, content }) => (content.kind === "text" ? [[row, column, content.text]] : []));
}

const SIGNATURE = [
  [1, 0, "NGƯỜI LẬP BIỂU"],
  [1, 2, "TRƯỞNG PHÒNG"],
  [2, 0, "(Ký, ghi rõ họ tên)"],
  [2, 2, "(Ký, ghi rõ họ tên)"],
];
const recipients = (top: number) =>
  ["Nơi nhận:", "- Ban Giám đốc;", "- Phòng Một;", "- Lưu: VT."].map((text, at) => [top + at, 0, text]);

test.each([
  ["neither", false, false, []],
  ["a signature block side by side", true, false, SIGNATURE],
  ["Nơi nhận after a blank row", false, true, recipients(1)],
  ["both, with room to sign between them", true, true, [...SIGNATURE, ...recipients(8)]],
])("%s", (_name, signature, received, expected) => {
  expect(texts(signature, received)).toEqual(expected);
});

test.each([
  ["Phòng Tổ chức cán bộ", "TRƯỞNG PHÒNG"],
  ["phòng tài vụ", "TRƯỞNG PHÒNG"],
  ["Văn phòng Sở", "CHÁNH VĂN PHÒNG"],
  ["Thanh tra Sở", "CHÁNH THANH TRA"],
  ["Trung tâm Phòng chống thiên tai", "THỦ TRƯỞNG ĐƠN VỊ"],
  ["Thanh trai", "THỦ TRƯỞNG ĐƠN VỊ"],
  ["Văn phòngX", "THỦ TRƯỞNG ĐƠN VỊ"],
  ["PhòngX", "THỦ TRƯỞNG ĐƠN VỊ"],
])("%s is headed by a %s", (unit, head) => {
  expect(headOf(unit)).toBe(head);
});
