import type { TaskMarks, TimeAxis } from "../../engine/index";
import type { TimelineStrings } from "../strings/overview-strings";
import { dueColumns, markRuns } from "./mark-runs";

/** What the drawing of a task says: "làm trong tháng 1/2026 – tháng 3/2026; đến hạn tháng 3/2026". */
export function stripWords({ marks, before, after }: TaskMarks, { step, columns }: TimeAxis, words: TimelineStrings) {
  const name = (at: number) => {
    const column = columns[at];
    return column ? words.columnName(step, column) : "";
  };
  const runs = markRuns(marks).map(({ work, first, last }) => {
    const span = first === last ? name(first) : `${name(first)} – ${name(last)}`;
    return work === "ongoing" ? words.ongoing(span) : words.work(span);
  });
  const due = dueColumns(marks);
  return [
    ...runs,
    ...(due.length > 0 ? [words.dueIn(due.map(name).join(", "))] : []),
    ...(before ? [words.before] : []),
    ...(after ? [words.after] : []),
  ].join("; ");
}
