import type { Plan, PlanRow } from "../../plan/plan";
import { tasksOf } from "../../plan/queries";
import { likeness } from "../../text/likeness";
import { foldKey } from "../../text/normalize";
import { defineAppendixRule } from "../define-rule";
import { misspelledNames } from "../unit/misspelled-names";

export const taskDuplicate = defineAppendixRule({
  meta: {
    id: "task/duplicate",
    severity: "warning",
    title: { vi: "Nhiệm vụ bị lặp", en: "Task twice" },
    why: {
      vi: "Cùng một việc giao hai lần cho một đơn vị làm số nhiệm vụ và kinh phí bị tính hai lần.",
      en: "The same work assigned twice to one unit is counted twice, and so is its money.",
    },
    basis: {
      vi: "Mỗi nhiệm vụ ghi một lần trong mục của nó.",
      en: "Each task is stated once under its heading.",
    },
    messages: {
      duplicate: {
        vi: "Nhiệm vụ “{task}” trùng nội dung, chủ trì và thời gian với một dòng phía trên trong cùng mục. Xóa bớt hoặc ghi rõ chỗ khác nhau.",
        en: "“{task}” repeats the content, lead and time of a row above under the same heading. Delete one, or say how they differ.",
      },
    },
    fix: "none",
  },
  check(appendix, { report }, plan) {
    const seen = new Map<PlanRow | null, Siblings>();
    for (const row of likeOthers(tasksOf(appendix))) {
      const content = foldKey(row.content.value);
      if (content === "") continue;
      let siblings = seen.get(row.parent);
      if (!siblings) seen.set(row.parent, (siblings = { first: new Map(), assignments: new Map() }));
      if (!isRepeated(siblings, content, row, plan)) continue;
      report({
        sheet: appendix.sheet,
        cell: row.content.cell,
        messageId: "duplicate",
        data: { task: row.content.value },
        about: [row.content.text, row.lead?.text ?? "", row.time?.text ?? ""],
      });
    }
  },
});

/** Those whose content may be that of another: hardly any are, and only they are looked at closely. */
function likeOthers(rows: readonly PlanRow[]): PlanRow[] {
  const likenesses = new Int32Array(rows.map(({ content }) => likeness(content.value)));
  const repeated = new Set<number>();
  likenesses
    .slice()
    .sort()
    .forEach((one, at, sorted) => {
      if (at > 0 && one === sorted[at - 1]) repeated.add(one);
    });
  return repeated.size === 0 ? [] : rows.filter((_, at) => repeated.has(likenesses[at] ?? 0));
}

/** What was met under one heading, by the key of its content. */
interface Siblings {
  readonly first: Map<string, PlanRow>;
  /** Who and when, only of contents that came up again: hardly any do. */
  readonly assignments: Map<string, Set<string>>;
}

/** True where a sibling says the same; notes the row. */
function isRepeated({ first, assignments }: Siblings, content: string, row: PlanRow, plan: Plan): boolean {
  const earlier = first.get(content);
  if (!earlier) {
    first.set(content, row);
    return false;
  }
  const known = assignments.get(content) ?? new Set([assignmentKey(earlier, plan)]);
  assignments.set(content, known);
  const key = assignmentKey(row, plan);
  return known.has(key) || !known.add(key);
}

function assignmentKey(row: PlanRow, plan: Plan): string {
  return [leadKey(row, plan), foldKey(row.time?.text ?? "")].join("\n");
}

/** One unit written in two ways, or misspelled, is one lead. */
function leadKey({ lead }: PlanRow, plan: Plan): string {
  if (!lead) return "";
  const { mentions } = lead.value;
  const keyOf = (key: string) => {
    const right = misspelledNames(plan).get(key);
    return right === undefined ? key : plan.directory.identify(right).entryKey;
  };
  return mentions.length === 0 ? foldKey(lead.text) : mentions.map(({ key }) => keyOf(key)).join("\n");
}
