import { readableSnapshot } from "../../../src/engine/recognition/readable-snapshot";
import { recognizePlan } from "../../../src/engine/recognition/recognize";
import type { TestCell } from "../../support/plan-builder";
import { HEADER, workbookOf } from "../../support/plan-builder";
import { encodeLegacy } from "../text/legacy-encoding/encode-legacy";

const legacy = (text: string): TestCell => ({
  value: encodeLegacy(text, "tcvn3"),
  style: { fontName: ".VnTime", bold: true },
});

test("a sheet without legacy text is left alone", () => {
  const workbook = workbookOf({ rows: [["1", "Họp giao ban"]] });
  expect(readableSnapshot(workbook).sheets[0]).toBe(workbook.sheets[0]);
});

test("legacy text is read, everything else stays, and so does the workbook itself", () => {
  const workbook = workbookOf({ title: [], header: [legacy("Nội dung"), "Họp", 5], rows: [[null, legacy("Sơ kết")]] });
  const cells = readableSnapshot(workbook).sheets[0]?.cells;
  expect([cells?.get(0, 0)?.value, cells?.get(0, 1)?.value, cells?.get(0, 2)?.value, cells?.get(1, 1)?.value]).toEqual([
    "Nội dung",
    "Họp",
    5,
    "Sơ kết",
  ]);
  expect(cells?.get(0, 0)?.style).toMatchObject({ fontName: ".VnTime", bold: true });
  expect(workbook.sheets[0]?.cells.get(0, 0)?.value).toBe(encodeLegacy("Nội dung", "tcvn3"));
});

test("a plan is read from it, but its sheets are the stored ones", () => {
  const workbook = workbookOf(
    { name: "Bìa", title: ["Kế hoạch", "Công tác năm 2027"].map(legacy), header: [], rows: [] },
    {
      title: ["Phụ lục", "Nhiệm vụ của Sở"].map(legacy),
      header: HEADER.map((text) => legacy(text)),
      rows: [["1", legacy("Họp giao ban"), legacy("Biên bản"), legacy("Văn phòng"), null, legacy("Quý I")]],
    },
    {
      name: "Chỉ tiêu",
      title: ["Bảng"],
      header: ["TT", "Chỉ tiêu", "Đơn vị tính", "Số lượng"],
      rows: [["1", legacy("Hồ sơ"), "bộ", 5]],
    },
  );
  const { appendices, otherTables } = recognizePlan(workbook);
  const [appendix] = appendices;
  expect(appendix?.period?.firstYear).toBe(2027);
  expect(appendix?.title?.text).toBe("Nhiệm vụ của Sở");
  expect(appendix?.rows.map(({ content, deliverable, time }) => [content.text, deliverable?.text, time?.text])).toEqual(
    [["Họp giao ban", "Biên bản", "Quý I"]],
  );
  expect(appendix?.sheet.cells.get(3, 1)?.value).toBe(encodeLegacy("Họp giao ban", "tcvn3"));
  expect(otherTables.map(({ sheet }) => sheet.cells.get(2, 1)?.value)).toEqual([encodeLegacy("Hồ sơ", "tcvn3")]);
});
