import type { CellContent, SetCellChange, WorkbookChange } from "../../engine/index";
import { columnName, formatAddress } from "../../engine/index";
import type { Card } from "../store/cards";
import type { ListedFinding } from "../store/listed-finding";
import type { Strings } from "../strings/strings";

/** One change as words. `place`: its cell where it is not plain; null for a side that has nothing to show. */
export interface ChangeLine {
  readonly place: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What a card would change; for findings without a fix what stands in the cell, unless several cells differ. */
export function changeLines({ findings }: Card, strings: Strings): ChangeLine[] {
  const fixed = findings.flatMap((listed) => fixLines(listed, findings.length > 1, strings));
  if (fixed.length > 0) return fixed;
  const [{ finding }, ...others] = findings;
  return others.length > 0 ? [] : [{ place: "", before: finding.text, after: null }];
}

/** What the fix of one finding changes; `several`: say the cell of each line. */
export function fixLines({ finding, address }: ListedFinding, several: boolean, strings: Strings): ChangeLine[] {
  const { changes = [], addUnit } = finding.fix ?? {};
  if (addUnit) return [{ place: "", before: null, after: strings.card.addUnit(addUnit.name) }];
  return changes.map((change) => {
    if (change.type !== "setCell") return { place: "", before: null, after: structureText(change, strings) };
    const place = formatAddress(change.cell);
    const [before, after] = toldApart(change, strings);
    return { place: several || changes.length > 1 || place !== address ? place : "", before, after };
  });
}

/** The content before and after; where both look the same, what cannot be seen of them is told. */
function toldApart({ before, after }: SetCellChange, { card: words }: Strings): [string, string] {
  const [was, becomes] = [contentText(before), contentText(after)];
  if (was === becomes && before.kind === "text" && after.kind === "number")
    return [words.asText(was), words.asNumber(becomes)];
  return showSpaces(was, becomes);
}

function structureText(change: Exclude<WorkbookChange, SetCellChange>, { card: words }: Strings): string {
  switch (change.type) {
    case "deleteRows":
      return words.deleteRows(change.row + 1, change.row + change.count);
    case "insertRows":
      return words.insertRows(change.row + 1, change.count);
    case "insertColumn":
      return words.insertColumn(columnName(change.column), change.header);
    case "putSheet":
      return words.putSheet(change.sheet);
    case "removeSheet":
      return words.removeSheet(change.sheet);
    case "setName":
      return words.setName(change.name);
  }
}

function contentText(content: CellContent): string {
  switch (content.kind) {
    case "empty":
      return "";
    case "text":
      return content.text;
    case "number":
      return numberText(content.number);
    case "boolean":
      return content.boolean ? "TRUE" : "FALSE";
    case "error":
      return content.error;
    case "formula":
      return content.cached === null
        ? `=${content.formula}`
        : `=${content.formula} → ${typeof content.cached === "number" ? numberText(content.cached) : content.cached}`;
  }
}

function numberText(number: number): string {
  return String(number).replace(".", ",");
}

/** Where two texts differ in blanks only, blanks that would not be seen are shown as "␣". */
function showSpaces(before: string, after: string): [string, string] {
  const bare = (text: string) => text.replace(/[\s\u200B-\u200D\u2060\uFEFF]+/gu, "");
  if (before === after || before === "" || bare(before) !== bare(after)) return [before, after];
  return [
    before.replace(/^\s+|\s+$|[^\S\n]{2,}|[\u00A0\u200B-\u200D\u2060\uFEFF]/gu, (blanks) => "␣".repeat(blanks.length)),
    after,
  ];
}
