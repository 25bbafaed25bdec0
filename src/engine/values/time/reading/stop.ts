/** What stands between two clauses, and how strongly it parts them. */
import type { Cursor } from "./cursor";

/**
 * From weak to strong: nothing; "và", "&", "/"; a comma, full stop or line break; a dash between blanks; a colon; a semicolon,
 * a bullet or the start of the cell.
 */
export type Stop = "none" | "joint" | "comma" | "dash" | "colon" | "hard";

const STRENGTH: readonly Stop[] = ["none", "joint", "comma", "dash", "colon", "hard"];
const SIGNS = new Map<string, Stop>([
  ...["&", "+", "/"].map((sign) => [sign, "joint"] as const),
  ...[",", "."].map((sign) => [sign, "comma"] as const),
  [":", "colon"],
  [";", "hard"],
  ...[")", '"', "“", "”", "'", "…"].map((sign) => [sign, "none"] as const),
]);
const BULLETS = new Set(["-", "+", "•", "·", "*", "▪", "●", "○", "◦"]);
const JOINING_WORDS = new Set(["và", "hoặc", "hay"]);

export interface ReadStop {
  readonly stop: Stop;
  /** A line ended here. */
  readonly newLine: boolean;
}

/** Takes everything that parts, and answers the strongest of it. */
export function readStop(cursor: Cursor): ReadStop {
  let stop: Stop = cursor.position === 0 ? "hard" : "none";
  let newLine = false;
  for (;;) {
    const lineStart = cursor.peek()?.gap === "line";
    newLine ||= lineStart;
    if (lineStart) stop = stronger(stop, "comma");
    const next = stopAt(cursor, lineStart || cursor.position === 0);
    if (next === null) return { stop, newLine };
    stop = stronger(stop, next);
    cursor.position++;
  }
}

function stopAt(cursor: Cursor, lineStart: boolean): Stop | null {
  const token = cursor.peek();
  if (token === undefined) return null;
  if (token.kind === "word") return JOINING_WORDS.has(token.text) ? "joint" : null;
  if (lineStart && BULLETS.has(token.text)) return "hard";
  if (token.text === "-") return token.gap === "space" && cursor.peek(1)?.gap === "space" ? "dash" : null;
  return SIGNS.get(token.text) ?? null;
}

function stronger(a: Stop, b: Stop): Stop {
  return STRENGTH.indexOf(a) > STRENGTH.indexOf(b) ? a : b;
}
