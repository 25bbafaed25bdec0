/** One time at the start of a clause, of whatever kind, with a bullet or "1)" before it skipped. */
import type { Scope } from "../points/shape";
import { readContinuous } from "./continuous";
import type { Cursor } from "./cursor";
import { readEvent } from "./event";
import { readExplicitRecurring, readPeriodicReport } from "./recurring";
import { readSpan } from "./span";
import type { Item } from "./syntax";
import { readVague } from "./vague";

export function readItem(cursor: Cursor, scope: Scope): Item | null {
  return cursor.attempt(() => {
    cursor.attempt(() => takeEnumerator(cursor));
    return (
      readContinuous(cursor, scope) ??
      readExplicitRecurring(cursor, scope) ??
      readSpan(cursor, scope) ??
      readVague(cursor) ??
      readPeriodicReport(cursor, scope) ??
      readEvent(cursor)
    );
  });
}

/** "1)", "a)", "1.", "(2)" — not the "1." of "1.6.2021" nor the "Q." of "Q. II". */
function takeEnumerator(cursor: Cursor): true | null {
  const bracketed = cursor.takeSign("(");
  if (!/^(\d{1,2}|[a-hđ])$/.test(cursor.peek()?.text ?? "")) return null;
  cursor.position++;
  if (cursor.takeSign(")")) return true;
  const dotted = !bracketed && cursor.takeSign(".");
  return dotted && cursor.peek()?.gap === "space" && cursor.peek()?.kind === "word" ? true : null;
}
