import type { Remote } from "../../../hosts/channel/remote";
import type { DeskLine } from "../../../ui/desk/check-at-desk";
import type { BookCalls } from "./book-calls";

/** The way to the desk in the worker, which checks the workbook it has open. */
export function deskLine(remote: Remote<BookCalls>): DeskLine {
  return {
    check: (number, settings, onPiece, signal) => remote.call("check", { number, settings }, onPiece, signal),
    ask: (question, onPiece) => remote.call("ask", question, onPiece),
    forget: (check) => {
      // A worker that is gone has forgotten all.
      remote.call("forget", check).catch(() => undefined);
    },
  };
}
