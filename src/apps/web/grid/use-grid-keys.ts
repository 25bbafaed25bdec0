import type { KeyboardEvent } from "react";
import { useRef } from "react";
import type { BookStore } from "../book/book-store";
import type { MoveSpace } from "./move";
import { anchorOf, move } from "./move";

interface GridKeys {
  readonly book: BookStore;
  readonly space: () => MoveSpace;
  /** Undefined: what stands in the cell. */
  readonly startEdit: (text?: string) => void;
  readonly clear: () => void;
  readonly select: (row: number, column: number) => void;
}

const ARROWS: Readonly<Record<string, readonly ["row" | "column", 1 | -1]>> = {
  ArrowUp: ["row", -1],
  ArrowDown: ["row", 1],
  ArrowLeft: ["column", -1],
  ArrowRight: ["column", 1],
};

/** What keys do in the grid. Tab goes from cell to cell; after Esc it leaves the grid. */
export function useGridKeys({ book, space, startEdit, clear, select }: GridKeys) {
  const tabLeaves = useRef(false);
  return (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.altKey) return;
    const ctrlKey = event.ctrlKey || event.metaKey;
    const leaves = tabLeaves.current;
    tabLeaves.current = event.key === "Escape" || (leaves && event.key === "Shift");
    if (event.key === "Tab" && leaves) return;
    const arrow = ARROWS[event.key];
    if (arrow && ctrlKey) {
      event.preventDefault();
      void book.jump(...arrow).then(({ row, column }) => {
        select(row, column);
      });
      return;
    }
    const { active } = book.state;
    const goal = move(anchorOf(active, space().merges), { key: event.key, ctrlKey, shiftKey: event.shiftKey }, space());
    if (goal) {
      event.preventDefault();
      select(goal.row, goal.column);
    } else if (event.key === "F2") {
      event.preventDefault();
      startEdit();
    } else if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      clear();
    } else if (event.key.length === 1 && !ctrlKey) {
      event.preventDefault();
      startEdit(event.key);
    }
  };
}
