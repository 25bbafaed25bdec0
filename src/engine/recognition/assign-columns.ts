import type { Column, ColumnRole } from "../plan/plan";
import type { SheetSnapshot } from "../snapshot/workbook";
import { foldKey } from "../text/normalize";
import { parseMoneyScale } from "../values/money/money-scale";
import {
  holdsCombinedUnits,
  holdsLabels,
  holdsNumbers,
  holdsProgress,
  holdsTimes,
  holdsUnits,
  sampleTexts,
} from "./column-cells";
import { roleByWording } from "./column-roles";
import type { HeaderBlock, HeaderCell } from "./header-block";
import type { HeaderRole } from "./header-roles";
import type { ColumnMapping } from "../plan/recognition-options";
import { SUPERVISING, UNNAMED_TIME } from "./header-roles";

interface Candidate {
  readonly cell: HeaderCell;
  readonly wording: HeaderRole | null;
  readonly texts: readonly string[];
  /** The role the user gave it; wins over every wording. */
  readonly choice: ColumnRole | null;
  role: ColumnRole;
  guessed: boolean;
}

/** Roles only one column can have. */
const SINGLE: readonly ColumnRole[] = [
  "content",
  "deliverable",
  "lead",
  "coordinating",
  "time",
  "start",
  "end",
  "budget",
];

/** The columns of a heading with their roles, from the left (spec §2: the wording decides, then the cells). */
export function assignColumns(sheet: SheetSnapshot, block: HeaderBlock, chosen?: ColumnMapping): Column[] {
  const candidates = block.cells.map((cell): Candidate => {
    const wording = roleByWording(cell, block.cells);
    const texts = sampleTexts(sheet, block.last + 1, cell.column);
    const choice = chosen?.get(cell.column) ?? null;
    return {
      cell,
      wording,
      texts,
      choice,
      role: choice ?? roleByCells(wording, texts),
      guessed: wording?.weak ?? false,
    };
  });
  const unlabelled = candidates.some(({ role }) => role === "number") ? null : labelColumnWithoutHeading(sheet, block);
  if (unlabelled) candidates.unshift(unlabelled);
  for (const role of SINGLE) keepBest(candidates, role);
  settleLeads(candidates);
  settleTimes(candidates);
  settleBudget(candidates);
  const coordinated = candidates.some(({ role }) => role === "coordinating");
  return candidates.map((candidate) => toColumn(candidate, coordinated));
}

function roleByCells(wording: HeaderRole | null, texts: readonly string[]): ColumnRole {
  if (wording === null) return "other";
  const { role, rank, weak } = wording;
  if (role === "time" && rank === UNNAMED_TIME) return holdsTimes(texts) ? role : "other";
  if ((role === "time" && weak) || (role === "deliverable" && rank > 0))
    return holdsProgress(texts) ? "tracking" : role;
  if (role === "lead" && weak) return holdsUnits(texts) ? role : "other";
  if (role === "budget" && weak) return holdsNumbers(texts) ? role : "other";
  return role;
}

/** Keeps the best-worded column of a role; on a tie the first. The others go without. */
function keepBest(candidates: readonly Candidate[], role: ColumnRole): void {
  const rivals = candidates.filter((candidate) => candidate.role === role);
  const rankOf = ({ wording, choice }: Candidate) => (choice ? -1 : (wording?.rank ?? 0));
  const best = Math.min(...rivals.map(rankOf));
  const winner = rivals.find((rival) => rankOf(rival) === best);
  for (const rival of rivals) if (rival !== winner) rival.role = "other";
}

/** A person's or phòng's column leads where there is no other; beside one it is the internal lead. */
function settleLeads(candidates: readonly Candidate[]): void {
  const internal = candidates.filter(({ role }) => role === "internalLead");
  const [first, ...rest] = internal;
  const lead = candidates.find(({ role }) => role === "lead");
  const supervised = lead?.choice === null && lead.wording?.rank === SUPERVISING;
  if (first && (!lead || supervised)) {
    first.role = "lead";
    if (lead) lead.role = "other";
  }
  for (const other of first?.role === "lead" ? rest.slice(1) : rest) other.role = "other";
}

/** "Ngày bắt đầu | Thời hạn" is a start and an end; a lone start or end is the time frame. */
function settleTimes(candidates: readonly Candidate[]): void {
  const of = (role: ColumnRole) => candidates.find((candidate) => candidate.role === role);
  const [time, start, end] = [of("time"), of("start"), of("end")];
  if (start && !end && time) time.role = "end";
  else if (!time && start && !end) start.role = "time";
  else if (!time && end && !start) end.role = "time";
  else if (time && start && end) time.role = "other";
  else if (time && end && !start) end.role = "other";
}

/** Components without a total column: a single one is the budget itself. */
function settleBudget(candidates: readonly Candidate[]): void {
  const parts = candidates.filter(({ role }) => role === "budgetPart");
  const [only, ...more] = parts;
  if (only && more.length === 0 && !candidates.some(({ role }) => role === "budget")) only.role = "budget";
}

/** Labels in a column without a heading, left of the content. */
function labelColumnWithoutHeading(sheet: SheetSnapshot, block: HeaderBlock): Candidate | null {
  const first = block.cells[0]?.column ?? 0;
  if (first === 0) return null;
  const texts = sampleTexts(sheet, block.last + 1, first - 1);
  if (!holdsLabels(texts)) return null;
  const cell = {
    column: first - 1,
    levels: [],
    cell: { row: block.first, column: first - 1 },
    group: null,
    optional: false,
  };
  return { cell, wording: null, texts, choice: null, role: "number", guessed: true };
}

function toColumn(candidate: Candidate, coordinated: boolean): Column {
  const { cell, wording, texts, choice, guessed, role } = candidate;
  const header = cell.levels.join(" › ");
  const mentionsBoth = /chủ trì/u.test(foldKey(header)) && /phối hợp/u.test(foldKey(header));
  return {
    index: cell.column,
    role,
    wording: wording?.role ?? null,
    header,
    headerCell: cell.cell,
    certainty: choice ? "chosen" : guessed ? "guessed" : "certain",
    optional: cell.optional,
    combined: role === "lead" && !coordinated && (mentionsBoth || holdsCombinedUnits(texts)),
    scale: parseMoneyScale(cell.levels.join(" ")),
  };
}
