/**
 * A whole time cell, clause by clause: every word is read as a time, skipped as a joining word, or kept as a remark.
 *
 *   Quý I/2021 (kế hoạch); Năm 2021 (hệ thống) · Tháng 3 (sơ kết), tháng 12 (tổng kết) · Lần 1: tháng 3; lần 2: tháng 9
 *   Quý II/2021 ban hành Đề án; Quý IV/2021 báo cáo kết quả · 02 ngày (15-16/6/2021)
 */
import type { PlanPeriod } from "../../period";
import type { Prose } from "./acceptance";
import { isAcceptable } from "./acceptance";
import { Cursor } from "./cursor";
import { readItem } from "./item";
import { readTail } from "./span";
import type { ReadStop } from "./stop";
import { readStop } from "./stop";
import type { CellReading, Entry, Item, Link, PointShape, Remark } from "./syntax";
import type { TokenisedText } from "./token";
import { trimRemark } from "./remark";

export function readCell(source: TokenisedText, period: PlanPeriod | null): CellReading {
  return new CellReader(source, period).read();
}

class CellReader {
  private readonly cursor: Cursor;
  private readonly entries: Entry[] = [];
  private readonly remarks: Remark[] = [];
  private prose: Prose | null = null;
  /** No time has been read since the last hard stop. */
  private atClauseStart = true;

  constructor(
    source: TokenisedText,
    private readonly period: PlanPeriod | null,
  ) {
    this.cursor = new Cursor(source);
  }

  read(): CellReading {
    while (!this.cursor.done) {
      const start = this.cursor.position;
      const stop = readStop(this.cursor);
      const carry = stop.stop === "none" ? null : this.shapeBefore();
      if (stop.stop === "hard") {
        this.endProse(start);
        this.atClauseStart = true;
        // A cell may stand in brackets as a whole.
        if (this.entries.length === 0) this.skipOpenBracket();
      }
      if (this.cursor.peek() !== undefined && !this.readEntry(stop, start, carry)) this.readWord(start);
    }
    this.endProse(this.cursor.position);
    return { entries: this.entries, remarks: this.remarks };
  }

  private readEntry(stop: ReadStop, proseEnd: number, carry: PointShape | null): boolean {
    if (stop.stop === "none" && this.prose !== null) return false;
    const start = this.cursor.position;
    const read = this.cursor.attempt(() => {
      const item = readItem(this.cursor, { period: this.period, carry, loose: false });
      return item !== null && isAcceptable(item, stop.stop, this.prose, this.entries.at(-1)?.item ?? null)
        ? item
        : null;
    });
    if (read === null) return false;
    const link = this.linkOf(stop);
    this.endProse(proseEnd);
    this.atClauseStart = false;
    if (read.kind === "event") this.prose = { from: start, kind: "event", cites: false };
    const item = this.readAsides(read, start);
    this.entries.push({ item, link });
    return true;
  }

  /** The point that a list may go on from: nothing else stands after it. */
  private shapeBefore(): PointShape | null {
    const last = this.entries.at(-1)?.item;
    return this.prose === null && last?.kind === "span" ? (last.last ?? last.first).shape : null;
  }

  private linkOf(stop: ReadStop): Link {
    if (this.prose !== null || this.entries.length === 0 || stop.newLine) return "clause";
    if (stop.stop === "colon") return "under";
    return stop.stop === "hard" || stop.stop === "dash" ? "clause" : "list";
  }

  /** Notes in brackets right after a time; "02 ngày (15-16/6)", "cuối năm (tháng 12)" say in brackets when. */
  private readAsides(item: Item, start: number): Item {
    const written = this.cursor.textBetween(start, this.cursor.position);
    let read = item;
    for (
      let closing = this.closingBracket();
      closing !== null && item.kind !== "event";
      closing = this.closingBracket()
    ) {
      const exact = isUndated(read) ? this.readInBrackets(closing) : null;
      this.remark(exact === null ? this.cursor.textBetween(this.cursor.position + 1, closing) : written, "note");
      this.cursor.position = closing + 1;
      read = exact ?? read;
      if (read.kind === "span") read = readTail(this.cursor, read, { period: this.period, carry: null, loose: false });
    }
    if (read.kind === "duration") this.remark(written, "duration");
    else if (isVague(read)) this.remark(written, "vague");
    return read;
  }

  private closingBracket(): number | null {
    return this.cursor.atSign("(") ? this.cursor.closingOf(this.cursor.position) : null;
  }

  private readInBrackets(closing: number): Item | null {
    return this.cursor.attempt(() => {
      this.cursor.position++;
      const read = readItem(this.cursor, { period: this.period, carry: null, loose: false });
      return read?.kind === "span" && this.cursor.position === closing ? read : null;
    });
  }

  private readWord(start: number): void {
    const kind = this.atClauseStart ? "unreadable" : this.entries.at(-1)?.item.kind === "duration" ? "event" : "note";
    const prose = this.prose ?? { from: start, kind, cites: false };
    this.prose = { ...prose, cites: prose.cites || citesDocument(this.cursor) };
    this.cursor.position = (this.closingBracket() ?? this.cursor.position) + 1;
  }

  private endProse(end: number): void {
    if (this.prose === null) return;
    this.remark(this.cursor.textBetween(this.prose.from, end), this.prose.kind === "event" ? "event" : "note");
    this.prose = null;
  }

  private remark(text: string, of: Remark["of"]): void {
    const trimmed = trimRemark(text);
    if (trimmed !== "") this.remarks.push({ text: trimmed, of });
  }

  private skipOpenBracket(): void {
    this.cursor.takeSign("(");
  }
}

/** "số 12", "12/KH-UBND". */
function citesDocument(cursor: Cursor): boolean {
  if (cursor.atWord("số")) return cursor.peek(1)?.kind === "number";
  const number = cursor.peek()?.kind === "number" && cursor.peek(1)?.text === "/";
  return number && cursor.peek(2)?.kind === "word";
}

/** "cuối tháng 5", "trong tháng". */
function isVague(item: Item): boolean {
  if (item.kind === "span") return item.last === null && item.bound === null && item.first.edge !== null;
  return item.kind === "vague";
}

/** What a date in brackets may make exact: also "02 ngày" and "thứ Sáu". */
function isUndated(item: Item): boolean {
  const isWeekday = item.kind === "span" && item.first.shape.unit === "weekday" && item.every === null;
  return isVague(item) || isWeekday || item.kind === "duration";
}
