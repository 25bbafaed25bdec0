import type { Appendix, Column, ColumnRole } from "../plan/plan";

/** A standard column a plan table can lack. */
export type MissingRole = "number" | "deliverable" | "lead" | "time";

/** The column a missing one goes before, as one reads a plan: TT, nội dung, sản phẩm, chủ trì, phối hợp, thời gian. */
export function placeOf(appendix: Appendix, role: MissingRole): number {
  const { columns, table } = appendix;
  const content = lastWith(columns, ["content"]);
  switch (role) {
    case "number":
      return table.left;
    case "deliverable":
      return behind(columns, content, table.left);
    case "lead": {
      const coordinating = columns.find((column) => column.role === "coordinating");
      return coordinating ? coordinating.index : behind(columns, content, table.left);
    }
    case "time":
      return behind(columns, lastWith(columns, ["lead", "internalLead", "coordinating"]) ?? content, table.left);
  }
}

function lastWith(columns: readonly Column[], roles: readonly ColumnRole[]): Column | undefined {
  return columns.filter(({ role }) => roles.includes(role)).at(-1);
}

/** Just behind a column and all columns that stand under one heading with it. */
function behind(columns: readonly Column[], column: Column | undefined, otherwise: number): number {
  if (!column) return otherwise;
  const together = columns.filter((other) => topHeading(other) === topHeading(column));
  return Math.max(...together.map(({ index }) => index)) + 1;
}

function topHeading({ header }: Column): string | undefined {
  return header.split(" › ")[0];
}
