import type { ColumnRole } from "../plan/plan";
import { foldKey } from "../text/normalize";
import { parseMoneyScale } from "../values/money/money-scale";
import type { HeaderCell } from "./header-block";
import type { HeaderRole } from "./header-roles";
import { roleOfHeader } from "./header-roles";
import { findLast } from "./find-last";

const TOTAL_LEAF = /^(tổng|tổng số|tổng cộng|cộng|tổng kinh phí|tổng mức|tổng vốn|tổng dự toán)$/u;

/** The role the wording of a heading names, its place under a spanning heading taken into account. */
export function roleByWording(cell: HeaderCell, all: readonly HeaderCell[]): HeaderRole | null {
  const leaf = cell.levels.at(-1) ?? "";
  if (cell.group === null || cell.levels.length < 2) return wordingOf(cell.levels.join(" "));
  const top = cell.levels.slice(0, -1).join(" ");
  const above = wordingOf(top);
  if (above?.role === "budget" || isBreakdown(top, cell, all)) return budgetLeaf(leaf, above);
  if (above?.role === "time") return timeLeaf(leaf);
  return wordingOf(leaf) ?? wordingOf(`${top} ${leaf}`);
}

/** As `roleOfHeader`; a heading that only states a money scale is a budget column. */
function wordingOf(text: string): HeaderRole | null {
  const role = roleOfHeader(text);
  if (role !== null || parseMoneyScale(text) === null) return role;
  return { role: "budget", rank: 2, weak: true };
}

function budgetLeaf(leaf: string, above: HeaderRole | null): HeaderRole {
  const role: ColumnRole = TOTAL_LEAF.test(foldKey(leaf.replace(/\([^)]*\)/g, " "))) ? "budget" : "budgetPart";
  return { role, rank: 0, weak: above?.weak ?? false };
}

function timeLeaf(leaf: string): HeaderRole {
  const role = roleOfHeader(leaf);
  if (role && ["start", "end", "time", "tracking", "note"].includes(role.role)) return role;
  const bound = /^(từ|đến|tới)(?!\p{L})/u.exec(foldKey(leaf))?.[1];
  if (bound !== undefined) return { role: bound === "từ" ? "start" : "end", rank: 0, weak: false };
  return { role: "timeGrid", rank: 0, weak: false };
}

/** "Trong đó" over columns beside a budget column: its components. */
function isBreakdown(top: string, cell: HeaderCell, all: readonly HeaderCell[]): boolean {
  if (!/^(trong đó|chia ra|gồm|bao gồm)/u.test(foldKey(top))) return false;
  const left = findLast(all, (other) => other.column < (cell.group ?? cell.column));
  return left !== undefined && wordingOf(left.levels.join(" "))?.role === "budget";
}
