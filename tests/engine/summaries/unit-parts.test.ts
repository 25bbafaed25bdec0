import { checkWorkbook } from "../../../src/engine/check";
import { taskPlan } from "../../../src/engine/tasks/task-plan";
import { unitParts } from "../../../src/engine/summaries/unit-parts";
import type { TestSheet } from "../../support/plan-builder";
import { workbookOf } from "../../support/plan-builder";

const task = (number: string, content: string, lead = "Văn phòng Sở") => [
  number,
  content,
  "Báo cáo",
  lead,
  "",
  "Quý I",
];

/** Headings over the tasks that the first unit leads, with the tasks' contents. */
function sections(...sheets: TestSheet[]): (readonly [title: string, ...tasks: string[]])[] {
  const [unit] = taskPlan(checkWorkbook(workbookOf(...sheets)).plan, "lead").units;
  const [led] = unit ? unitParts(unit, { parts: { coordinated: false, common: false } }) : [];
  return (led?.sections ?? []).map(({ title, tasks }) => [title, ...tasks.map(({ row }) => row.content.value)]);
}

test("tasks stand under the outermost heading over them; a task over sub-tasks is none", () => {
  expect(sections({ rows: [task("1", "Tổ chức hội thi"), task("1.1", "Lập danh sách"), task("2", "Họp")] })).toEqual([
    ["", "Tổ chức hội thi", "Lập danh sách", "Họp"],
  ]);
  expect(
    sections({
      rows: [
        ["I", "CẢI CÁCH"],
        ["1", "Rà soát văn bản"],
        task("1.1", "Lập danh sách"),
        task("2", "Họp"),
        ["II", "TÀI CHÍNH"],
        task("1", "Thu"),
        task("1.1", "Chi"),
      ],
    }),
  ).toEqual([
    ["I. CẢI CÁCH", "Lập danh sách", "Họp"],
    ["II. TÀI CHÍNH", "Thu", "Chi"],
  ]);
});

test("of several appendices each is named, by its sheet where it has no title", () => {
  const rows = [task("1", "Họp")];
  expect(
    sections({ name: "PL 1", title: ["PHỤ LỤC I", "Kế hoạch năm 2026"], rows }, { name: "PL 2", title: [], rows }).map(
      ([title]) => title,
    ),
  ).toEqual([expect.stringMatching(/^(?!PL)./u), "PL 2"]);
});
