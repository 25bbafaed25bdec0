import { checkWorkbook } from "../../../src/engine/check";
import type { Finding } from "../../../src/engine/findings/finding";
import type { WorkbookSnapshot } from "../../../src/engine/snapshot/workbook";
import { createOfficeHost } from "../../../src/hosts/office/index";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import type { ExcelHost } from "../../support/excel-host/excel-host";
import { buildWorkbook, type SheetSpec } from "../../support/excel-host/sheet-spec";
import { removeHost, useHost } from "../../support/excel-host/use-host";
import { writeXlsx } from "../../support/excel-host/xlsx/write-xlsx";
import { HEADER, TITLE } from "../../support/plan-builder";

/** Without the file merged areas are unknown: a blank cell may stand under one that is filled. */

const SHEETS: readonly SheetSpec[] = [
  {
    name: "Phụ lục",
    rows: [
      ...TITLE.map((line) => [line]),
      HEADER,
      ["1", "Rà soát thủ tục hành chính", "Báo cáo", "Văn phòng Sở", null, "Quý I/2026", null],
      ["2", "Công bố thủ tục hành chính", "Quyết định", null, null, null, null],
      ["4", "Tập huấn sử dụng phần mềm", "Lớp tập huấn", "Văn phòng Sở", null, "Tháng 13/2026", null],
    ],
  },
  {
    name: "Phụ lục ẩn",
    visibility: "Hidden",
    rows: [
      ...TITLE.map((line) => [line]),
      HEADER,
      ["1", "Kiểm tra nội bộ", "Báo cáo", null, null, "Quý II/2026", null],
    ],
  },
  { name: "Phụ lục ẩn kỹ", visibility: "VeryHidden", rows: [["Ghi chú"]] },
];

let excel: ExcelHost;
afterEach(() => {
  expect(excel.refusals).toEqual([]);
  removeHost();
});

async function snapshotOf(withFile: boolean, apiLevel: string): Promise<WorkbookSnapshot> {
  const bytes = await writeXlsx(buildWorkbook(SHEETS));
  excel = await useHost({ bytes, apiLevel, ...(withFile ? {} : { requirementSets: { CompressedFile: false } }) });
  const { snapshot, source } = await (await createOfficeHost()).read();
  expect(source).toBe(withFile ? "file" : "ranges");
  if (withFile) expect(found(snapshot)).toEqual(found(readWorkbook(bytes)));
  return snapshot;
}

const found = (snapshot: WorkbookSnapshot): readonly Finding[] => checkWorkbook(snapshot).report.findings;

const where = ({ rule, sheet, cell, severity }: Finding): string => `${severity} ${rule} ${sheet} ${cell.row}`;

describe.each(["1.9", "1.14", "1.20"])("at ExcelApi %s", (apiLevel) => {
  test("what is missing is an error with the file and a remark without; everything else is the same", async () => {
    const byFile = found(await snapshotOf(true, apiLevel));
    const byRanges = found(await snapshotOf(false, apiLevel));
    const missing = byFile.filter(({ rule }) => rule.endsWith("missing"));
    expect(missing.map(where)).toEqual([
      "error unit/lead-missing Phụ lục 5",
      "error time/missing Phụ lục 5",
      "error unit/lead-missing Phụ lục ẩn 4",
    ]);
    expect(byRanges.filter(({ rule }) => rule.endsWith("missing")).map(where)).toEqual(
      missing.map((one) => where({ ...one, severity: "info" })),
    );
    const others = (findings: readonly Finding[]) =>
      findings.filter(({ rule }) => !rule.endsWith("missing")).map(where);
    expect(others(byRanges)).toEqual(others(byFile));
    expect(others(byFile)).toContain("error time/impossible Phụ lục 6");
  });

  test.each([true, false])(
    "hidden sheets are read too, and known to be hidden (with the file: %s)",
    async (withFile) => {
      const { sheets } = await snapshotOf(withFile, apiLevel);
      expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["Phụ lục", "visible"],
        ["Phụ lục ẩn", "hidden"],
        ["Phụ lục ẩn kỹ", "veryHidden"],
      ]);
      expect(sheets[1]?.cells.get(4, 1)?.value).toBe("Kiểm tra nội bộ");
    },
  );

  test("reading by ranges takes two round trips, writes nothing and clears nothing", async () => {
    await snapshotOf(false, apiLevel);
    expect(excel.log.roundTrips).toBeLessThanOrEqual(3);
    expect(excel.log.writes).toEqual([]);
    expect(excel.undo.clearedBy).toEqual([]);
  });
});
