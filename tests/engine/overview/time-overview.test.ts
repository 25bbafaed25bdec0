import { timeView } from "../../../src/engine/overview/time-lines";
import type { TimeFilter } from "../../../src/engine/overview/time-lines";
import { timeOverview } from "../../../src/engine/overview/time-overview";
import { formatAddress } from "../../../src/engine/snapshot/address";
import { recognizePlan } from "../../../src/engine/recognition/recognize";
import type { TestSheet } from "../../support/plan-builder";
import { HEADER, workbookOf } from "../../support/plan-builder";

const ROWS = [
  ["I", "Cải cách thể chế"],
  ["1", "Ban hành kế hoạch", "Kế hoạch", "Văn phòng Sở", "", "Quý I/2026"],
  ["2", "Rà soát văn bản", "", "Văn phòng Sở; Thanh tra Sở", "", "Tháng 3/2026"],
  ["II", "Chuyển đổi số"],
  ["3", "Cập nhật dữ liệu", "Cơ sở dữ liệu", "Các phòng thuộc Sở", "", "Thường xuyên"],
  ["4", "Họp khi cần", "Biên bản", "", "", "Khi có yêu cầu"],
] as const;

const planOf = (...sheets: readonly TestSheet[]) => recognizePlan(workbookOf(...sheets), {});
const overview = (rows: TestSheet["rows"] = ROWS) => timeOverview(planOf({ rows }));
const ALL: TimeFilter = { unit: null, lacking: null };
const shown = (filter: Partial<TimeFilter>) => timeView(overview(), { ...ALL, ...filter });

/** Section titles with their counts, and the numbers of tasks. */
function linesOf(filter: Partial<TimeFilter> = {}): string[] {
  return shown(filter).lines.map((line) => {
    if (line.kind === "task") return line.task.number;
    return line.kind === "section" ? `${line.title} (${line.count})` : `undated (${line.count})`;
  });
}

test("tasks under their sections, then those without a date", () => {
  expect(linesOf()).toEqual(["I. Cải cách thể chế (2)", "1", "2", "II. Chuyển đổi số (1)", "3", "undated (1)", "4"]);
  const keys = shown({}).lines.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test("a task tells what is shown of it and where it stands", () => {
  const [first, second, third, fourth] = overview().tasks;
  expect(first).toMatchObject({
    sheet: "Phụ lục",
    number: "1",
    content: "Ban hành kế hoạch",
    time: "Quý I/2026",
    section: "I. Cải cách thể chế",
  });
  expect(formatAddress(first?.timeCell ?? { row: 0, column: 0 })).toBe("F6");
  expect(Object.fromEntries(Object.entries(first?.clearCells ?? {}).map(([k, c]) => [k, formatAddress(c)]))).toEqual({
    work: "B6",
    person: "D6",
    responsibility: "D6",
    time: "F6",
    product: "C6",
  });
  expect(second?.leads.map(({ name }) => name)).toEqual(["Văn phòng Sở", "Thanh tra Sở"]);
  expect(third?.section).toBe("II. Chuyển đổi số");
  expect(fourth?.leads).toEqual([]);
});

test("the units that lead with their tasks, and the tasks nobody leads", () => {
  const { units, unassigned } = overview();
  expect(units.map(({ name, tasks }) => `${name} ${tasks}`)).toEqual([
    "Văn phòng Sở 2",
    "Thanh tra Sở 1",
    "Các phòng thuộc Sở 1",
  ]);
  expect(unassigned).toBe(1);
});

test("tasks at work and tasks due in each month", () => {
  const { load, due } = shown({});
  expect(load).toEqual([2, 2, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  expect(due).toEqual([0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
});

test("what is not clear is counted, and shows only those tasks", () => {
  const { lacking, allClear, tasks, shown: count } = shown({});
  expect(lacking).toEqual({ work: 0, person: 2, responsibility: 2, time: 2, product: 1 });
  expect([allClear, tasks, count]).toEqual([1, 4, 4]);
  expect(linesOf({ lacking: "product" })).toEqual(["I. Cải cách thể chế (1)", "2"]);
  expect(linesOf({ lacking: "person" })).toEqual(["II. Chuyển đổi số (1)", "3", "undated (1)", "4"]);
  expect(linesOf({ lacking: "work" })).toEqual([]);
  // The counts stay those of all, so that the choice can be changed.
  expect(shown({ lacking: "product" })).toMatchObject({ lacking, allClear: 1, tasks: 4, shown: 1 });
  expect(shown({ lacking: "product" }).load).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
});

test("one unit's tasks, also those it leads with others; those that nobody leads", () => {
  const id = (name: string) => overview().units.find((unit) => unit.name === name)?.id ?? "?";
  expect(linesOf({ unit: id("Thanh tra Sở") })).toEqual(["I. Cải cách thể chế (1)", "2"]);
  expect(shown({ unit: id("Văn phòng Sở") })).toMatchObject({
    tasks: 2,
    allClear: 1,
    lacking: { work: 0, person: 0, responsibility: 1, time: 0, product: 1 },
  });
  expect(linesOf({ unit: "" })).toEqual(["undated (1)", "4"]);
});

test("tasks under no heading have none; headings of several plans name the plan", () => {
  const rows = [["1", "Ban hành kế hoạch", "Kế hoạch", "Văn phòng Sở", "", "Quý I/2026"]] as const;
  expect(overview(rows).tasks[0]?.section).toBe("");
  const title = (name: string) => ["PHỤ LỤC", `Kế hoạch ${name} năm 2026`];
  const two = timeOverview(
    planOf({ name: "A", title: title("công tác"), rows: ROWS }, { name: "B", title: title("bồi dưỡng"), rows }),
  );
  expect([two.tasks[0]?.section, two.tasks.at(-1)?.section]).toEqual([
    "I. Cải cách thể chế – Kế hoạch công tác năm 2026",
    "Kế hoạch bồi dưỡng năm 2026",
  ]);
});

test("without a year there are no columns, and every task is without a date", () => {
  const rows = ROWS.map((row) => row.map((cell) => cell.replace("/2026", "")));
  const view = timeOverview(planOf({ title: ["PHỤ LỤC", "Kế hoạch công tác"], rows }));
  expect(view.axis).toBeNull();
  expect(timeView(view, ALL)).toMatchObject({ load: [], due: [] });
  expect(timeView(view, ALL).lines[0]).toEqual({ kind: "undated", key: "undated", count: 4 });
});

test("a table with start and end columns, without lead and deliverable columns of that name", () => {
  const header = ["TT", "Nội dung nhiệm vụ", "Đơn vị phối hợp", "Bắt đầu", "Kết thúc"];
  const plan = planOf({ header, rows: [["1", "Rà soát", "Văn phòng Sở", "1/2/2026", "31/3/2026"]] });
  const task = timeOverview(plan).tasks[0];
  expect(task?.marks?.marks.map(({ work }) => work).slice(0, 4)).toEqual(["none", "interval", "interval", "none"]);
  expect(task && formatAddress(task.clearCells.time)).toBe("E5");
  expect(task && formatAddress(task.clearCells.person)).toBe("B5");
  expect(task && formatAddress(task.clearCells.product)).toBe("B5");
});

test("the internal lead column is the one that counts where it is chosen", () => {
  const header = [...HEADER.slice(0, 4), "Phòng, đơn vị chủ trì", ...HEADER.slice(4)];
  const rows = [["1", "Rà soát", "Báo cáo", "Sở Giáo dục và Đào tạo", "Văn phòng Sở", "", "Quý I/2026"]];
  const plan = planOf({ header, rows });
  const names = (column?: "lead" | "internalLead") =>
    timeOverview(plan, column).tasks[0]?.leads.map(({ name }) => name);
  expect(names()).toEqual(["Sở Giáo dục và Đào tạo"]);
  expect(names("internalLead")).toEqual(["Văn phòng Sở"]);
});
