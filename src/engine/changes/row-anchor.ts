import type { ChangeAnchor } from "./change";

/** The anchor of a change in such a row and column; none where nothing in the row tells it from others. */
export function rowAnchor(rowContent: string, header: string): { readonly anchor?: ChangeAnchor } {
  return rowContent.trim() === "" ? {} : { anchor: { rowContent, header } };
}
