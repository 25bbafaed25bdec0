import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import type { WorkbookSettings } from "../../src/engine/index";
import { checkOptionsOf, checkWorkbook, DEFAULT_SETTINGS, fileJson } from "../../src/engine/index";
import type { RunJson } from "../../src/engine/reports/json";
import { readSettings } from "../../src/hosts/xlsx/read-settings";
import { readWorkbook } from "../../src/hosts/xlsx/read-workbook";
import { FakeHost } from "../support/fake-host";
import { HEADER, TITLE } from "../support/plan-builder";
import { withSettingsPart } from "../support/settings-part";
import { controllerOn } from "../ui/controller-support";
import { soat } from "./cli/terminal";

/** What the user decided in a workbook holds in the engine, on the command line and in the pane alike. */

const FILE = "kh.xlsx";

const ROWS = [
  ["1", "Rà soát quy trình tiếp công dân", "Báo cáo", "Văn phòng Sở", "Thanh tra Sở", "Quý I/2026", 5],
  ["2", "Tập huấn kỹ năng số", "Kế hoạch", "Phòng Tổ chức cán bô", "Văn phòng", "Quý II/2027", 7],
  ["3", "Khảo sát nhu cầu", "Báo cáo", "", "Tổ giúp việc", "Tháng 13", 2],
  ["4", "Trực cơ quan dịp lễ", "Lịch trực", "Văn phòng Sở", "", "Quý I/2026", "lồng ghép"],
  ["", "Tổng cộng", "", "", "", "", 14],
];

async function workbookBytes(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const name of ["Phụ lục I", "Phụ lục II"]) {
    workbook.addWorksheet(name).addRows([...TITLE.map((line) => [line]), [...HEADER], ...ROWS]);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

let plain: Uint8Array = new Uint8Array();
let folder = "";
beforeAll(async () => {
  plain = await workbookBytes();
  folder = mkdtempSync(join(tmpdir(), "soat-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

type FileJson = ReturnType<typeof fileJson>;

function byEngine(settings: WorkbookSettings): FileJson {
  return fileJson({ file: FILE, report: checkWorkbook(readWorkbook(plain), checkOptionsOf(settings)).report });
}

async function byCommandLine(settings: WorkbookSettings): Promise<unknown> {
  writeFileSync(join(folder, FILE), withSettingsPart(plain, settings));
  const { stdout } = await soat(["check", FILE, "--format", "json"], { cwd: folder });
  return (JSON.parse(stdout) as RunJson).files[0];
}

async function byPane(settings: WorkbookSettings): Promise<FileJson | null> {
  const { store, controller } = controllerOn(new FakeHost(readWorkbook(plain), undefined, settings));
  await controller.check();
  await controller.stop();
  const report = store.state.result?.report;
  return report ? fileJson({ file: FILE, report }) : null;
}

const unit = { name: "Văn phòng Sở", shortName: "VP", aliases: [], kind: "department" } as const;
const table = { sheet: "Phụ lục I", headerRow: null, columns: [], excluded: false } as const;

/** "Phụ lục I!D7 unit/lead-missing" */
function told(file: FileJson): string[] {
  return "findings" in file ? file.findings.map(({ sheet, cell, rule }) => `${sheet}!${cell} ${rule}`) : [];
}

/** Settings, and what they take away from the findings ("-") or add to them ("+"). */
const DECISIONS: readonly (readonly [string, (before: FileJson) => Partial<WorkbookSettings>, string])[] = [
  [
    "ignored findings",
    (before) => ({
      ignores: ("findings" in before ? before.findings : [])
        .filter(({ rule }) => rule === "unit/lead-missing")
        .map(({ rule, fingerprint }) => ({ rule, fingerprint, reason: "đã hỏi" })),
    }),
    "- Phụ lục I!D7 unit/lead-missing",
  ],
  [
    "the plan period",
    () => ({ period: { kind: "year", firstYear: 2027, lastYear: 2027 } }),
    "- Phụ lục I!F6 time/outside-plan",
  ],
  [
    "a column that is no lead",
    () => ({ tables: [{ ...table, columns: [{ column: 3, role: "note" }] }] }),
    "- Phụ lục I!D7 unit/lead-missing",
  ],
  [
    "a heading pointed at with its columns",
    () => ({ tables: [{ ...table, headerRow: 3, columns: [{ column: 5, role: "note" }] }] }),
    "- Phụ lục I!F7 time/impossible",
  ],
  ["a table that is no plan", () => ({ tables: [{ ...table, excluded: true }] }), "- Phụ lục I!F7 time/impossible"],
  ["the unit directory", () => ({ directory: [unit] }), "+ Phụ lục I!E5 unit/unknown"],
  [
    "a pair of names that is one unit",
    () => ({ pairs: [{ a: "Phòng Tổ chức cán bộ", b: "Phòng Tổ chức cán bô", same: true }] }),
    "- Phụ lục I!D6 unit/misspelled",
  ],
  [
    "a pair of names that is two units",
    () => ({ pairs: [{ a: "Văn phòng Sở", b: "Văn phòng", same: false }] }),
    "- Phụ lục I!E6 unit/variant",
  ],
  ["a rule that is off", () => ({ rulesOff: ["time/impossible"] }), "- Phụ lục I!F7 time/impossible"],
  ["words for money that is no amount", () => ({ fundingPhrases: [] }), "+ Phụ lục I!G8 budget/not-a-number"],
  ["deliverables that are vague", () => ({ vagueDeliverables: ["Báo cáo"] }), "+ Phụ lục I!C5 deliverable/vague"],
];

test.each(DECISIONS)("%s", async (_name, decide, effect) => {
  const before = byEngine(DEFAULT_SETTINGS);
  const settings = { ...DEFAULT_SETTINGS, ...decide(before) };
  const after = byEngine(settings);

  const [sign, ...rest] = effect.split(" ");
  const finding = rest.join(" ");
  expect([told(before).includes(finding), told(after).includes(finding)]).toEqual(
    sign === "-" ? [true, false] : [false, true],
  );

  expect(readSettings(withSettingsPart(plain, settings))).toEqual(settings);
  expect(await byCommandLine(settings)).toEqual(after);
  expect(await byPane(settings)).toEqual(after);
});
